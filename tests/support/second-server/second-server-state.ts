import type { IncomingHttpHeaders } from 'node:http'

/** The server's one client; it has to authenticate with HTTP Basic. */
export const secondServerClient = { client_id: 'second-client', client_secret: 's3cret/of+second' }

/** What the server does wrong on purpose, endpoint by endpoint; nothing by default. */
export interface SecondServerFaults {
  readonly authorization?:
    | 'wrong-state'
    | 'no-state'
    | 'access-denied'
    | 'login-page'
    | 'redirect-loop'
    | 'hang'
  readonly token?: 'html' | 'huge' | 'hang'
  readonly userinfo?: 'unauthorized' | 'hang'
}

/** What a code was given for. */
export interface IssuedCode {
  readonly redirectUri: string
  readonly scope: string
  /** S256 challenge, if there was one. */
  readonly codeChallenge: string | null
}

/** What the server remembers. */
export interface SecondServerState {
  readonly faults: SecondServerFaults
  /** Codes that were not exchanged yet. */
  readonly codes: Map<string, IssuedCode>
  readonly accessTokens: Set<string>
}

/** One request, read whole. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly state: SecondServerState
}

/** An answer before it is sent. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Iterable<Buffer>
}

/** Answers a call; `undefined` leaves the client waiting. */
export type Endpoint = (call: Call) => Reply | undefined

/** An answer of one media type. */
export function reply(
  status: number,
  type: string,
  body: Reply['body'],
  headers: Reply['headers'] = {},
): Reply {
  return { status, headers: { 'Content-Type': type, ...headers }, body }
}
