import { isHttpUrl } from '../../shared/http-url.ts'
import type { StepError } from '../../shared/run.ts'
import { fetchDocument } from '../id-token/fetch-document.ts'
import { findUrlProblem, isOnOwnHost } from '../id-token/url-rules.ts'
import { discoveryCandidates } from '../preflight/discovery-candidates.ts'
import { isMetadata } from '../preflight/discovery-document.ts'
import type { FollowUpContext } from './follow-up-context.ts'

export type ManagementKind = 'revocation' | 'introspection'

export type FoundEndpoint =
  | {
      readonly ok: true
      readonly url: string
      /** Only what the person names, or what is on a host of the connection, may be on this computer. */
      readonly publicOnly: boolean
    }
  | { readonly ok: false; readonly error: StepError<string> }

/** Documents that are asked for before the provider counts as one that does not describe itself. */
const documentLimit = 3

const settingOf = { revocation: 'revocationUrl', introspection: 'introspectionUrl' } as const

/** A follow-up's name as sentences begin with it. */
export function titleOf(kind: ManagementKind): string {
  return kind === 'revocation' ? 'Revocation' : 'Introspection'
}

/**
 * Finds an endpoint: the one that the connection names under `workbench`, or that of the metadata
 * (RFC 8414 §2) on a host of the connection, which the run may have fetched already.
 */
export async function findEndpoint(
  context: FollowUpContext,
  kind: ManagementKind,
): Promise<FoundEndpoint> {
  const typed = context.connection.workbench?.[settingOf[kind]]
  if (typed) return checkTyped(typed, kind)
  const { authorizationURL, tokenURL } = context.connection.options
  const metadata = await findMetadata(context)
  const named = metadata?.[`${kind}_endpoint`]
  if (typeof named !== 'string' || named === '') return notNamed(kind, metadata !== null)
  // The token and the client's credentials go there, so the same rules hold as for keys.
  const ownUrls = [authorizationURL, tokenURL]
  const problem = findUrlProblem(named, ownUrls)
  return problem === null
    ? { ok: true, url: named, publicOnly: !isOnOwnHost(named, ownUrls) }
    : fail(kind, `endpoint-unusable`, `the ${kind}_endpoint that the provider names ${problem}.`)
}

function checkTyped(url: string, kind: ManagementKind): FoundEndpoint {
  if (isHttpUrl(url)) return { ok: true, url, publicOnly: false }
  return fail(kind, 'endpoint-unusable', `workbench.${settingOf[kind]} is no https URL.`)
}

function notNamed(kind: ManagementKind, hasMetadata: boolean): FoundEndpoint {
  const reason = hasMetadata
    ? `the provider's metadata names no ${kind}_endpoint`
    : 'the provider has no discovery document that could name the endpoint'
  const advice = `if there is one, write it into workbench.${settingOf[kind]}.`
  return fail(kind, 'endpoint-unknown', `${reason}; ${advice}`)
}

function fail(kind: ManagementKind, code: string, reason: string): FoundEndpoint {
  return { ok: false, error: { code, message: `${titleOf(kind)}: ${reason}` } }
}

async function findMetadata({
  run,
  connection,
  send,
}: FollowUpContext): Promise<Readonly<Record<string, unknown>> | null> {
  const { authorizationURL, tokenURL } = connection.options
  const known = run.idToken?.discovery
  // The token named that issuer: it may be anybody's, and would be given the client's credentials.
  if (known?.document && isOnHostOf(known.url, [authorizationURL, tokenURL])) return known.document
  const candidates = discoveryCandidates(new URL(authorizationURL), new URL(tokenURL))
  for (const url of candidates.slice(0, documentLimit)) {
    const { document } = await fetchDocument(url, (request) => send('discovery', request))
    if (document && isMetadata(document)) return document
  }
  return null
}

function isOnHostOf(url: string, ownUrls: readonly string[]): boolean {
  return ownUrls.some((own) => new URL(own).host === new URL(url).host)
}
