import type { Connection } from './connection.ts'
import type { ConnectionEdit, Finding } from './finding.ts'
import type { HeaderList, TraceEvent } from './trace.ts'

/**
 * Probes: after a login has failed, which variant of the connection works? Codes are single-use
 * (RFC 6749 §4.1.2), so what can be told apart with a made-up code is tried with one; everything
 * else is only planned, and each plan needs a login of its own.
 */

export const probeReportVersion = 1

export type ProbeCode =
  | 'as-it-is'
  | 'secret-in-body'
  | 'basic'
  | 'basic-form-encoded'
  | 'no-secret'
  | 'without-code-verifier'
  | 'without-redirect-uri'
  | 'accept-json'
  | 'with-pkce'
  | 'without-pkce'
  | 'with-openid-scope'
  | 'without-scope'

/** One way in which the connection could be different. */
export interface ProbeVariant {
  readonly code: ProbeCode
  readonly title: string
  /** What is different, in one sentence. */
  readonly explanation: string
  readonly trial: 'made-up-code' | 'new-login'
  /** What makes the connection so; empty for what no connection of Auth0 can be told. */
  readonly edits: readonly ConnectionEdit[]
}

/** What a search with made-up codes would send and try, for the person to agree to. */
export interface ProbePlan {
  /** The token request of the connection as it is, secrets masked; each variant differs from it. */
  readonly request: {
    readonly url: string
    readonly headers: HeaderList
    readonly parameters: readonly (readonly [name: string, value: string])[]
  }
  /** Tried until one is accepted, the connection as it is first. */
  readonly withMadeUpCode: readonly ProbeVariant[]
  /** Each takes a new login. */
  readonly withNewLogin: readonly ProbeVariant[]
  readonly requestLimit: number
}

/**
 * How the token endpoint took a made-up code: `client-accepted` refused nothing but the code,
 * `client-refused` the client, `request-refused` the request whatever the client and the code.
 */
export type ProbeVerdict =
  | 'client-accepted'
  | 'client-refused'
  | 'request-refused'
  | 'unclear'
  | 'unreachable'

export interface ProbeResult {
  readonly variant: ProbeVariant
  readonly verdict: ProbeVerdict
  /** What the server answered and what that means, for a person. */
  readonly explanation: string
  /** Ids of trace events. */
  readonly evidence: readonly string[]
}

export interface ProbeReport {
  readonly version: typeof probeReportVersion
  /** Secrets masked. */
  readonly connection: Connection
  /** In the order in which they were tried; the first is the connection as it is. */
  readonly results: readonly ProbeResult[]
  /** The variant that works, `as-it-is` included; `null` where no made-up code could tell. */
  readonly working: ProbeCode | null
  /** What the probes came to, for a person. */
  readonly summary: string
  readonly fix?: Finding['fix']
  /** What is left to try, most promising first; each needs a new login. */
  readonly plans: readonly ProbeVariant[]
  readonly trace: readonly TraceEvent[]
}
