import type { AppChoice, AppChoiceId } from '../app-choice.ts'
import type { Behaviour } from '../behaviour.ts'
import type {
  CaseContent,
  CasePreview,
  MaskDecisions,
  OpenedCase,
  SharedRun,
  ShareFormat,
} from '../case.ts'
import type { Connection, UserAgentKind } from '../connection.ts'
import type { ConnectionIcon } from '../connection-icon.ts'
import type { ConnectionProblem } from '../connection-problems.ts'
import type { FaultName } from '../faults/faults.ts'
import type { ConnectionEdit } from '../finding.ts'
import type { FollowUpTask } from '../follow-up.ts'
import type { MenuCommandId } from '../menu-commands.ts'
import type { PreflightReport } from '../preflight.ts'
import type { ProbePlan, ProbeReport } from '../probe.ts'
import type { ReplayDifference } from '../replay.ts'
import type { Outcome, Run, RunEvent } from '../run.ts'
import type { ComparedRun, RunComparison, RunSource } from '../run-comparison.ts'
import type { PendingQuestion, RunAnswer } from '../run-question.ts'
import type {
  RetentionLoss,
  RunFilter,
  RunLabels,
  RunRetention,
  RunSummary,
} from '../run-summary.ts'
import type { ScriptReport, ScriptTask } from '../script-alone.ts'
import type { SettingsChange, SettingsView } from '../settings.ts'
import type { ConnectionFormat, ExportMethod } from '../sharing/export-format.ts'
import type { ExportResult } from '../sharing/export-result.ts'
import type { ChosenImport, ImportPreview } from '../sharing/import-preview.ts'
import type {
  ChosenPull,
  PushOutcome,
  PushPlan,
  TenantAccess,
  TenantConnection,
  TenantView,
} from '../tenant.ts'
import type { TraceEvent } from '../trace.ts'

/**
 * What a renderer can ask of the workbench, whichever shell carries it. Transports send
 * `ApiRequest` and get `ApiResult`; events flow the other way. Secrets in connections and runs are
 * placeholders; a value comes only where the person asks for it: by a `reveal…` procedure, by an
 * export with `revealSecrets`, or in a question that shows an address to go to.
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
  /** What the person chose in the settings, else the shell's own. */
  readonly defaultUserAgent: UserAgentKind
  /** What connections take that say nothing of their own; absent: nothing. */
  readonly behaviourDefaults?: Partial<Behaviour> | undefined
  readonly userAgents: readonly UserAgentAvailability[]
  /** Address of the playground, for example `http://127.0.0.1:4410`. */
  readonly playground: {
    readonly address: string
    readonly running: boolean
    /** How it misbehaves on demand; `null` while it behaves. */
    readonly fault: FaultName | null
  }
  readonly notices: readonly Notice[]
  /** What runs wait for the person to say, oldest first; absent: nothing. */
  readonly questions?: readonly PendingQuestion[] | undefined
  /** What the person may turn on for the whole app; absent: nothing. */
  readonly choices?: readonly AppChoice[] | undefined
}

/** A fault of the playground as a person chooses it. */
export interface FaultView {
  readonly name: FaultName
  /** The part of a login that it spoils. */
  readonly group: string
  readonly title: string
  /** What the playground does, in one sentence. */
  readonly effect: string
  /** What the diagnosis finds in a run with the playground's own connection. */
  readonly findings: readonly { readonly code: string; readonly title: string }[]
  /** What the connection needs beside that for the fault to be seen. */
  readonly setup: readonly ConnectionEdit[]
}

interface Procedure<Input, Output> {
  readonly input: Input
  readonly output: Output
}

interface ShareInput {
  readonly runId: string
  readonly format: ShareFormat
  readonly decisions: MaskDecisions
}

export interface Api {
  readonly getStatus: Procedure<undefined, WorkbenchStatus>
  readonly listConnections: Procedure<undefined, readonly ConnectionView[]>
  readonly createConnection: Procedure<{ connection: Connection }, ConnectionView>
  /** Replaces the connection of the same name; unknown keys that are sent back stay. */
  readonly updateConnection: Procedure<{ connection: Connection }, ConnectionView>
  /** Applies typed edits, such as a finding's fix; only the workbench can compute one from a secret. */
  readonly applyEdits: Procedure<
    { name: string; edits: readonly ConnectionEdit[] },
    { view: ConnectionView; undoToken: string }
  >
  /** Puts back what stood where edits were applied, in this sitting; what was edited since stays. */
  readonly undoEdits: Procedure<{ undoToken: string }, ConnectionView>
  readonly duplicateConnection: Procedure<{ name: string; newName: string }, ConnectionView>
  /** Answers with what `restoreConnection` takes to undo it, secrets included, in this sitting. */
  readonly deleteConnection: Procedure<{ name: string }, { undoToken: string }>
  readonly restoreConnection: Procedure<{ undoToken: string }, ConnectionView>
  /** The picture of the stored `icon_url`, fetched by the workbench. */
  readonly getConnectionIcon: Procedure<{ name: string; iconUrl: string }, ConnectionIcon>
  readonly revealConnectionSecret: Procedure<{ name: string; placeholder: string }, string>
  readonly startRun: Procedure<
    {
      name: string
      userAgent?: UserAgentKind | undefined
      parameters: Record<string, string>
    },
    { runId: string }
  >
  /** Cancels a run, or what is being done with it once it has finished. */
  readonly cancelRun: Procedure<{ runId: string }, null>
  /**
   * Looks at a connection before any login. `probeToken`: the person agrees that the client's
   * credentials are sent with made-up codes.
   */
  readonly preflightConnection: Procedure<{ name: string; probeToken: boolean }, PreflightReport>
  /** What a search with made-up codes would send and try; nothing is sent. */
  readonly planProbes: Procedure<{ name: string; purpose: 'preflight' | 'probe' }, ProbePlan>
  /** Looks for the variant that the token endpoint accepts; the person has agreed to the requests. */
  readonly probeConnection: Procedure<{ name: string }, ProbeReport>
  /** Ends the preflight or the probes of a connection, which then refuse as `investigation-cancelled`. */
  readonly cancelInvestigation: Procedure<{ name: string }, null>
  /** Every fault of the playground, in the order in which a login meets them. */
  readonly listFaults: Procedure<undefined, readonly FaultView[]>
  /** Lets the playground misbehave from the next request on, or with `null` behave again. */
  readonly setPlaygroundFault: Procedure<{ fault: FaultName | null }, null>
  /** Answers a question of the status; a run that is cancelled takes its questions back. */
  readonly answerRun: Procedure<{ runId: string; questionId: string; answer: RunAnswer }, null>
  /** Clears what the embedded window keeps of a connection's logins; not while one goes on. */
  readonly forgetSignIn: Procedure<{ name: string }, null>
  readonly setAppChoice: Procedure<{ id: AppChoiceId; on: boolean }, null>
  /** The newest run of a connection, or `null`. */
  readonly getLastRun: Procedure<{ name: string }, Run | null>
  readonly revealRunSecret: Procedure<{ runId: string; placeholder: string }, string>
  /** Finished runs, newest first; at most `limit` (default 200) after the first `offset`. */
  readonly listRuns: Procedure<
    RunFilter & { offset?: number | undefined; limit?: number | undefined },
    { runs: readonly RunSummary[]; total: number }
  >
  /** `passed`: when the run passed that `compareRuns` takes for it. */
  readonly getRun: Procedure<
    { runId: string },
    { run: Run; summary: RunSummary; passed: 'before' | 'after' | null }
  >
  /** Changes only what is given. */
  readonly updateRun: Procedure<
    { runId: string } & { [K in keyof RunLabels]?: RunLabels[K] | undefined },
    RunSummary
  >
  /** Answers with what `restoreRun` takes to undo it, in this sitting. */
  readonly deleteRun: Procedure<{ runId: string }, { undoToken: string }>
  readonly restoreRun: Procedure<{ undoToken: string }, RunSummary>
  /**
   * What is different in `b` from `a`; without `a`, from the last kept run of the same connection
   * that passed before, or else from the first that passed after.
   */
  readonly compareRuns: Procedure<
    { a?: RunSource | undefined; b: RunSource },
    { comparison: RunComparison; a: ComparedRun; b: ComparedRun }
  >
  /**
   * Takes what came back in a kept run through the connection as it is now, without network; where
   * that is gone, through what the run says of it. The run that comes of it is not kept.
   */
  readonly replayRun: Procedure<
    { runId: string },
    { run: Run; difference: ReplayDifference | null; connection: 'current' | 'recorded' }
  >
  /** Runs only a profile script. Refused where the input is not to be had, or once it is cancelled. */
  readonly runScript: Procedure<ScriptTask, ScriptReport>
  /** Does nothing where the script has ended already. */
  readonly cancelScript: Procedure<{ taskId: string }, null>
  /** The value behind a placeholder of the newest report of a connection, in this sitting. */
  readonly revealScriptSecret: Procedure<{ name: string; placeholder: string }, string>
  /**
   * Does something with the tokens or the session of a finished run, whose trace has it from then
   * on. Answers when it is over; a logout waits for the window that it opens.
   */
  readonly followUpRun: Procedure<{ runId: string; task: FollowUpTask }, { run: Run }>
  /** What would leave of a kept run, as the person decided so far. */
  readonly previewShare: Procedure<ShareInput, CasePreview>
  /** Writes a kept run for somebody else; refuses where a secret would be left in the file. */
  readonly shareRun: Procedure<ShareInput, SharedRun>
  /** The cases that were opened, newest first. */
  readonly listCases: Procedure<undefined, readonly OpenedCase[]>
  /** Keeps the case in the text of a file; nothing in it is run. */
  readonly openCase: Procedure<{ fileName: string; text: string }, OpenedCase>
  readonly getCase: Procedure<{ caseId: string }, CaseContent>
  /** Answers with what `restoreCase` takes to undo it, in this sitting. */
  readonly removeCase: Procedure<{ caseId: string }, { undoToken: string }>
  readonly restoreCase: Procedure<{ undoToken: string }, OpenedCase>
  /** Runs the script of a case in the sandbox, with what came back then and without network. */
  readonly replayCase: Procedure<
    { caseId: string },
    { run: Run; difference: ReplayDifference | null }
  >
  readonly createConnectionOfCase: Procedure<{ caseId: string; name: string }, ConnectionView>
  readonly getRunRetention: Procedure<undefined, RunRetention>
  /** What `setRunRetention` would remove now; nothing is. */
  readonly previewRunRetention: Procedure<RunRetention, RetentionLoss>
  /** Runs that are now too old or one too many are removed at once, as are secrets that are no longer to be kept. */
  readonly setRunRetention: Procedure<RunRetention, null>
  readonly getSettings: Procedure<undefined, SettingsView>
  readonly changeSettings: Procedure<SettingsChange, SettingsView>
  /** Trusts the authorities of a PEM text. */
  readonly addCertificates: Procedure<{ pem: string }, SettingsView>
  readonly removeCertificate: Procedure<{ fingerprint: string }, SettingsView>
  /** Shows the data folder in the system's file manager, where the shell can. */
  readonly openDataFolder: Procedure<undefined, null>
  /**
   * Reads a text in another tool's format and stores nothing. `fetch`: an address may be asked for
   * its document; without it the preview only names the addresses.
   */
  readonly previewImport: Procedure<
    {
      text: string
      fileName?: string | undefined
      values: Record<string, string>
      fetch: boolean
    },
    ImportPreview
  >
  /** Stores the chosen connections of a preview, all of them or none. */
  readonly importConnections: Procedure<
    { importId: string; chosen: readonly ChosenImport[] },
    readonly ConnectionView[]
  >
  /** Writes connections in another tool's format; `revealSecrets`: the person asked for them. */
  readonly exportConnections: Procedure<
    {
      names: readonly string[]
      format: ConnectionFormat
      method: ExportMethod
      revealSecrets: boolean
    },
    ExportResult
  >
  /** The Auth0 tenants that the workbench can get into. */
  readonly listTenants: Procedure<undefined, readonly TenantView[]>
  /** Keeps how to get into a tenant, once the tenant has let us in. */
  readonly connectTenant: Procedure<{ domain: string; access: TenantAccess }, TenantView>
  readonly disconnectTenant: Procedure<{ domain: string }, null>
  readonly listTenantConnections: Procedure<{ domain: string }, readonly TenantConnection[]>
  /** Takes connections in from a tenant, new ones all or none. */
  readonly pullFromTenant: Procedure<
    { domain: string; chosen: readonly ChosenPull[] },
    readonly ConnectionView[]
  >
  /** Looks what a push would change, and changes nothing. */
  readonly planPush: Procedure<{ name: string; domain: string; seenChanges: boolean }, PushPlan>
  /** Sends what was planned, if the tenant has not changed since, and reads it back. */
  readonly pushToTenant: Procedure<{ pushId: string }, PushOutcome>
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
  'applyEdits',
  'undoEdits',
  'duplicateConnection',
  'deleteConnection',
  'restoreConnection',
  'getConnectionIcon',
  'revealConnectionSecret',
  'startRun',
  'cancelRun',
  'preflightConnection',
  'planProbes',
  'probeConnection',
  'cancelInvestigation',
  'listFaults',
  'setPlaygroundFault',
  'answerRun',
  'forgetSignIn',
  'setAppChoice',
  'getLastRun',
  'revealRunSecret',
  'listRuns',
  'getRun',
  'updateRun',
  'deleteRun',
  'restoreRun',
  'compareRuns',
  'replayRun',
  'runScript',
  'cancelScript',
  'revealScriptSecret',
  'followUpRun',
  'previewShare',
  'shareRun',
  'listCases',
  'openCase',
  'getCase',
  'removeCase',
  'restoreCase',
  'replayCase',
  'createConnectionOfCase',
  'getRunRetention',
  'previewRunRetention',
  'setRunRetention',
  'getSettings',
  'changeSettings',
  'addCertificates',
  'removeCertificate',
  'openDataFolder',
  'previewImport',
  'importConnections',
  'exportConnections',
  'listTenants',
  'connectTenant',
  'disconnectTenant',
  'listTenantConnections',
  'pullFromTenant',
  'planPush',
  'pushToTenant',
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
  | { readonly kind: 'cases-changed'; readonly cases: readonly OpenedCase[] }
  /** The person chose it in the shell's own menu. */
  | { readonly kind: 'menu-command'; readonly command: MenuCommandId }
  /** Where a tenant that is asked has got to, as a sentence. */
  | { readonly kind: 'tenant-progress'; readonly domain: string; readonly text: string }
  /** Batched: a frame costs more than its content. */
  | { readonly kind: 'run'; readonly runId: string; readonly events: readonly RunEvent[] }
  /** What the preflight or the probes of a connection have sent since the last of these. */
  | { readonly kind: 'investigation'; readonly name: string; readonly trace: readonly TraceEvent[] }

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
