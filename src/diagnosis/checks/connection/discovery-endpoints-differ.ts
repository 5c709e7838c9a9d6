import type { Finding } from '../../../shared/finding.ts'
import { type Check, fix } from '../../check.ts'
import { placeOf, readUrl } from '../../facts/read-url.ts'
import { list } from '../../wording.ts'

const endpoints = [
  ['authorizationURL', 'authorization_endpoint'],
  ['tokenURL', 'token_endpoint'],
] as const

/** Finds endpoints that are not those of the issuer's own metadata. */
export const discoveryEndpointsDiffer: Check = {
  code: 'discovery-endpoints-differ',
  severity: 'hint',
  title: 'The provider announces other endpoints',
  rule: 'OpenID Connect Discovery §3; RFC 8414 §2',
  example:
    "The discovery document of the token's issuer names https://id.northwind.example/v2/token instead of https://id.northwind.example/oauth2/token (tokenURL). The old address worked in this run, but it may be a former version or another tenant of the provider, and may go away.",
  find({ idToken, connection }) {
    const { discovery, claims } = idToken ?? {}
    const { document } = discovery ?? {}
    if (!discovery || !document) return null
    const different = endpoints.flatMap(([key, name]) => {
      const announced = document[name]
      const used = connection.options[key]
      const differs = typeof announced === 'string' && placeOf(announced) !== placeOf(used)
      return differs && !isTenantOf(claims?.iss, announced, used) ? [{ key, announced, used }] : []
    })
    if (different.length === 0) return null
    const texts = different.map(
      ({ key, announced, used }) => `${placeOf(announced)} instead of ${placeOf(used)} (${key})`,
    )
    return {
      explanation: `The discovery document of the token's issuer names ${list(texts)}. The old address worked in this run, but it may be a former version or another tenant of the provider, and may go away.`,
      evidence: [discovery.evidence],
      fix: fixOf(different),
    }
  },
}

interface Difference {
  readonly key: string
  readonly announced: string
  readonly used: string
}

/** The edits, where each endpoint stays at its host: at another one the client secret would go there. */
function fixOf(different: readonly Difference[]): Finding['fix'] {
  const edits = different.flatMap(({ key, announced, used }) => {
    const value = moveTo(announced, used)
    return value === null ? [] : [{ path: ['options', key], value }]
  })
  return edits.length === different.length ? fix('Use the announced endpoints', edits) : undefined
}

/** The announced address with the query of the used one, such as a policy or `access_type`. */
function moveTo(announced: string, used: string): string | null {
  const [target, from] = [readUrl(announced), readUrl(used)]
  if (!target || !from || target.host !== from.host) return null
  if (target.protocol !== 'https:' && target.protocol !== from.protocol) return null
  // What is masked in the run would be written into the connection.
  if (used.includes('«')) return null
  const added = [...from.searchParams].filter(([name]) => !target.searchParams.has(name))
  for (const [name, value] of added) target.searchParams.append(name, value)
  return added.length === 0 ? announced : target.href
}

/**
 * Says whether two addresses differ only in the tenant that the issuer names: with `common`, as at
 * Microsoft, everybody's token comes from a tenant of their own.
 */
function isTenantOf(issuer: unknown, announced: string, used: string): boolean {
  const [target, from] = [readUrl(announced), readUrl(used)]
  const tenants = pathOf(readUrl(typeof issuer === 'string' ? issuer : undefined))
  if (!target || !from || target.host !== from.host) return false
  const [actual, typed] = [pathOf(target), pathOf(from)]
  return (
    actual.length === typed.length &&
    actual.every((part, i) => part === typed[i] || (tenants.includes(part) && !isVersion(part)))
  )
}

function pathOf(url: URL | null): readonly string[] {
  return url?.pathname.split('/').filter(Boolean) ?? []
}

function isVersion(part: string): boolean {
  return /^v?\d{1,3}(\.\d{1,3})?$/i.test(part)
}
