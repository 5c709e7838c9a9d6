import { type Check, fix } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
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
    const { discovery } = idToken ?? {}
    const { document } = discovery ?? {}
    if (!discovery || !document) return null
    const different = endpoints.flatMap(([key, name]) => {
      const announced = document[name]
      const used = connection.options[key]
      const differs = typeof announced === 'string' && placeOf(announced) !== placeOf(used)
      return differs ? [{ key, name, announced, used }] : []
    })
    if (different.length === 0) return null
    const texts = different.map(
      ({ key, announced, used }) => `${placeOf(announced)} instead of ${placeOf(used)} (${key})`,
    )
    return {
      explanation: `The discovery document of the token's issuer names ${list(texts)}. The old address worked in this run, but it may be a former version or another tenant of the provider, and may go away.`,
      evidence: [discovery.evidence],
      fix: fix(
        'Use the announced endpoints',
        different.map(({ key, announced }) => ({ path: ['options', key], value: announced })),
      ),
    }
  },
}
