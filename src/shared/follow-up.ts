import type { Outcome, Run, StepError } from './run.ts'

/**
 * Follow-ups: what is done with a run's tokens and its session once the run is over. Each is
 * recorded in the trace of that run; the login itself stays as it was.
 */

/** A token that a follow-up can be about, by its name in the token response. */
export const followUpTokens = ['access_token', 'refresh_token'] as const

export type FollowUpToken = (typeof followUpTokens)[number]

/** What a person asks for after a run. */
export type FollowUpTask =
  /** RFC 6749 §6; with `scope` for fewer scopes than were granted. */
  | { readonly kind: 'refresh'; readonly scope?: string | undefined }
  /** RFC 7009. */
  | { readonly kind: 'revocation'; readonly token: FollowUpToken }
  /** RFC 7662. */
  | { readonly kind: 'introspection'; readonly token: FollowUpToken }
  /** `query`: the parameters of the incoming `/v2/logout` call, which `getLogoutUrl` gets. */
  | { readonly kind: 'logout'; readonly query: Readonly<Record<string, string>> }

export type FollowUpKind = FollowUpTask['kind']

interface FollowUpBase {
  /** ISO 8601. */
  readonly startedAt: string
  readonly durationMs: number
  /** `unknown`: only the person can see whether the logout worked. */
  readonly outcome: Outcome | 'unknown'
  /** A few words on what came of it. */
  readonly summary: string
  readonly error?: StepError<string> | undefined
  /** Ids of its trace events, in order. */
  readonly evidence: readonly string[]
}

/** A follow-up that is over. All of it is masked, like the run that it belongs to. */
export type FollowUp = FollowUpBase &
  (
    | {
        readonly kind: 'refresh'
        /** The new token response; `null` where there is none. */
        readonly tokenResponse: Readonly<Record<string, unknown>> | null
      }
    | { readonly kind: 'revocation'; readonly about: FollowUpToken }
    | {
        readonly kind: 'introspection'
        readonly about: FollowUpToken
        /** What the server says of the token (RFC 7662 §2.2); `null` where it said nothing. */
        readonly answer: Readonly<Record<string, unknown>> | null
      }
    | {
        readonly kind: 'logout'
        /** Where the URL came from; `null` where the connection has none. */
        readonly source: 'logoutUrl' | 'getLogoutUrl' | null
        readonly url: string | null
        /** A user agent went there; else the person is to. */
        readonly opened: boolean
      }
  )

/**
 * The tokens that count now: those of the login, with what each refresh brought laid over them. A
 * refresh without a new refresh token leaves the old one in use (RFC 6749 §6).
 */
export function currentTokensOf({ tokenResponse, followUps = [] }: Run): Run['tokenResponse'] {
  const refreshed = followUps.flatMap((f) =>
    f.kind === 'refresh' && f.tokenResponse ? [f.tokenResponse] : [],
  )
  return refreshed.length === 0 ? tokenResponse : Object.assign({}, tokenResponse, ...refreshed)
}

/** The run as it was when its login ended: what replays and the checks of the login look at. */
export function loginOf(run: Run): Run {
  const { followUps, ...login } = run
  if (followUps === undefined || followUps.length === 0) return run
  const later = new Set(followUps.flatMap(({ evidence }) => evidence))
  return { ...login, trace: run.trace.filter(({ id }) => !later.has(id)) }
}
