import type { UserAgentKind } from '../../shared/connection.ts'
import type { StepErrorCode } from '../../shared/step-error-codes.ts'
import type { Network } from '../http/network.ts'
import type { TraceRecorder } from '../trace-recorder.ts'
import type { AskPerson } from './ask-person.ts'

/** What a user agent is asked to do: take the user to `url` and bring back what reaches `callbackUrl`. */
export interface AuthorizationTask {
  readonly url: string
  readonly callbackUrl: string
  /** What the request carries; whether the callback brings it back is looked at later. */
  readonly state: string
  readonly trace: TraceRecorder
  /** Absent where nobody can be asked; then whatever would be asked is refused. */
  readonly ask?: AskPerson | undefined
  /** How requests leave this machine; absent: directly. */
  readonly network?: Network | undefined
  /** The name of the connection, where its cookies are to stay from run to run; agents that cannot keep any ignore it. */
  readonly keepSignedIn?: string | undefined
  /** The trace is to keep the source of the pages; agents that cannot read it ignore it. */
  readonly keepDocuments?: boolean | undefined
}

/** What arrived at the callback URL; nothing in it is validated yet. */
export interface ReceivedCallback {
  readonly method: 'GET' | 'POST'
  /** With query and fragment. */
  readonly url: string
  /** The `application/x-www-form-urlencoded` body of a `form_post` response. */
  readonly body?: string | undefined
}

export type UserAgentResult =
  | { readonly kind: 'callback'; readonly callback: ReceivedCallback }
  /** The person closed the window. */
  | { readonly kind: 'closed' }
  | UserAgentFailure

export interface UserAgentFailure {
  readonly kind: 'failed'
  readonly code: StepErrorCode
  /** One sentence for a person. */
  readonly message: string
  /** Id of the trace event that it came from. */
  readonly evidence?: string | undefined
}

/** Where the callback will be received. */
export interface PreparedRedirect {
  readonly kind: 'ready'
  /** Goes into the authorization request in the place of the connection's callback URL. */
  readonly redirectUri: string
}

/**
 * The port to whatever shows the authorization server to the user. Implementations leave no
 * window, listener, process or file behind, also when `signal` aborts; they then reject with
 * `signal.reason`. They never throw for what a server or a person does.
 */
export interface UserAgent {
  readonly kind: UserAgentKind
  /**
   * Gets ready to receive the callback by itself, before the authorization request is made, because
   * only then the redirect URI is known (RFC 8252 §7.3). Such an agent serves one run.
   */
  prepare?(callbackUrl: string): Promise<PreparedRedirect | UserAgentFailure>
  authorize(task: AuthorizationTask, signal: AbortSignal): Promise<UserAgentResult>
  /**
   * Shows a URL and waits for nothing, for agents that cannot see what becomes of it. Rejects where
   * it cannot be shown.
   */
  open?(url: string): Promise<void>
  /** Ends what `prepare` began; called once the run is over, however it ended. */
  close?(): Promise<void>
}
