import type { Connection, UserAgentKind } from '../connection.ts'
import type { ConnectionProblem } from '../connection-problems.ts'
import type { Outcome, Run, RunEvent } from '../run.ts'

/**
 * What a renderer can ask of the workbench, whichever shell carries it. Transports send
 * `ApiRequest` and get `ApiResult`; events flow the other way. Secrets in connections and runs are
 * placeholders; the two `reveal…` procedures are the only way to a value.
 */

/** A connection as the renderer sees it. */
export interface ConnectionView {
  /** Secrets stand as placeholders; a placeholder that is sent back means "unchanged". */
  readonly connection: Connection
  readonly problems: readonly ConnectionProblem[]
  readonly lastRun: LastRun | null
}

export interface LastRun {
  readonly runId: string
  /** `null` while it goes on. */
  readonly outcome: Outcome | null
  /** ISO 8601. */
  readonly startedAt: string
}

/** Something the person must know that no run and no field can tell. */
export interface Notice {
  readonly id: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly text: string
}

export interface UserAgentAvailability {
  readonly kind: UserAgentKind
  /** `null` where it can be used; else one sentence. */
  readonly unavailable: string | null
}

export interface WorkbenchStatus {
  readonly version: string
  readonly shell: 'electron' | 'browser-edition'
  readonly dataFolder: string
  /** How secrets are kept, as a sentence for a person. */
  readonly secretStorage: string
  readonly defaultUserAgent: UserAgentKind
  readonly userAgents: readonly UserAgentAvailability[]
  /** Address of the playground, for example `http://127.0.0.1:4410`. */
  readonly playground: { readonly address: string; readonly running: boolean }
  readonly notices: readonly Notice[]
}

interface Procedure<Input, Output> {
  readonly input: Input
  readonly output: Output
}

export interface Api {
  readonly getStatus: Procedure<undefined, WorkbenchStatus>
  readonly listConnections: Procedure<undefined, readonly ConnectionView[]>
  readonly createConnection: Procedure<{ connection: Connection }, ConnectionView>
  /** Replaces the connection of the same name; unknown keys that are sent back stay. */
  readonly updateConnection: Procedure<{ connection: Connection }, ConnectionView>
  readonly duplicateConnection: Procedure<{ name: string; newName: string }, ConnectionView>
  /** Answers with what `restoreConnection` takes to undo it, secrets included, in this sitting. */
  readonly deleteConnection: Procedure<{ name: string }, { undoToken: string }>
  readonly restoreConnection: Procedure<{ undoToken: string }, ConnectionView>
  readonly revealConnectionSecret: Procedure<{ name: string; placeholder: string }, string>
  readonly startRun: Procedure<
    {
      name: string
      userAgent?: UserAgentKind | undefined
      parameters: Record<string, string>
    },
    { runId: string }
  >
  readonly cancelRun: Procedure<{ runId: string }, null>
  /** The newest run of a connection in this sitting, or `null`. */
  readonly getLastRun: Procedure<{ name: string }, Run | null>
  readonly revealRunSecret: Procedure<{ runId: string; placeholder: string }, string>
}

export type ApiName = keyof Api
export type ApiInput<N extends ApiName> = Api[N]['input']
export type ApiOutput<N extends ApiName> = Api[N]['output']

/** Every procedure's name; the order has no meaning. */
export const apiNames = [
  'getStatus',
  'listConnections',
  'createConnection',
  'updateConnection',
  'duplicateConnection',
  'deleteConnection',
  'restoreConnection',
  'revealConnectionSecret',
  'startRun',
  'cancelRun',
  'getLastRun',
  'revealRunSecret',
] as const satisfies readonly ApiName[]

/** An answer that is an error is for a person: one sentence, and where it can, the place. */
export interface ApiError {
  /** Stable, kebab-case. */
  readonly code: string
  readonly message: string
  readonly problems?: readonly ConnectionProblem[] | undefined
}

export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError }

export type ApiEvent =
  | { readonly kind: 'connections-changed'; readonly connections: readonly ConnectionView[] }
  | { readonly kind: 'status-changed'; readonly status: WorkbenchStatus }
  /** Batched: a frame costs more than its content. */
  | { readonly kind: 'run'; readonly runId: string; readonly events: readonly RunEvent[] }

/** What a shell gives the renderer: Electron's preload as `window.workbench`, else a WebSocket. */
export interface Wire {
  call<N extends ApiName>(name: N, input: ApiInput<N>): Promise<ApiResult<ApiOutput<N>>>
  /** Returns the function that ends the subscription. */
  subscribe(listener: (events: readonly ApiEvent[]) => void): () => void
}

/** `window.workbench` in Electron: one named function for each procedure. */
export type WorkbenchBridge = {
  readonly [N in ApiName]: (input: ApiInput<N>) => Promise<ApiResult<ApiOutput<N>>>
} & { readonly subscribe: Wire['subscribe'] }
