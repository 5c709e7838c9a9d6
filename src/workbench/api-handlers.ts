import type {
  ApiInput,
  ApiName,
  ApiOutput,
  ConnectionView,
  WorkbenchStatus,
} from '../shared/api/api.ts'
import type { Connection, UserAgentKind } from '../shared/connection.ts'
import { findErrors } from '../shared/connection-problems.ts'
import type { CaseFolder } from './cases/case-folder.ts'
import { createCaseHandlers } from './cases/case-handlers.ts'
import type { ConnectionStore } from './connection-store.ts'
import type { EventFeed } from './event-feed.ts'
import type { IconCache } from './icons/icon-cache.ts'
import { createIconHandlers } from './icons/icon-handlers.ts'
import { createInteropHandlers } from './interop-handlers.ts'
import { createInvestigationHandlers } from './investigation-handlers.ts'
import type { Investigations } from './investigations.ts'
import { secretsOf } from './placeholders.ts'
import { createPlaygroundHandlers } from './playground-handlers.ts'
import type { PlaygroundHost } from './playground-host.ts'
import type { AppChoicePort } from './ports/app-choice-port.ts'
import type { SaveFile } from './ports/save-file.ts'
import { Refusal } from './refusal.ts'
import type { RunManager } from './run-manager.ts'
import type { RunQuestions } from './run-questions.ts'
import { createFollowUpHandlers } from './runs/follow-up-handlers.ts'
import { createRunHandlers } from './runs/run-handlers.ts'
import type { RunHistory } from './runs/run-history.ts'
import type { ScriptBench } from './script-bench/script-bench.ts'
import { createScriptHandlers } from './script-bench/script-handlers.ts'
import { createSettingsHandlers } from './settings/settings-handlers.ts'
import type { SettingsStore } from './settings/settings-store.ts'
import { createSignInHandlers } from './sign-in-handlers.ts'
import type { OpenedConnection } from './stored-connection.ts'
import { createTenantHandlers } from './tenant/tenant-handlers.ts'
import type { Tenants } from './tenant/tenants.ts'
import type { UserAgentChoice, WorkbenchPorts } from './workbench.ts'

/** One function for each procedure; inputs are already parsed, refusals are thrown. */
export type ApiHandlers = {
  readonly [N in ApiName]: (input: ApiInput<N>) => Promise<ApiOutput<N>>
}

/** What the handlers work on. */
export interface HandlerContext {
  readonly connections: ConnectionStore
  readonly runs: RunManager
  readonly questions: RunQuestions
  readonly history: RunHistory
  readonly scriptBench: ScriptBench
  readonly cases: CaseFolder
  /** `null` where the page saves files itself. */
  readonly saveFile: SaveFile | null
  /** Of this program. */
  readonly version: string
  readonly playground: PlaygroundHost
  readonly tenants: Tenants
  readonly investigations: Investigations
  readonly feed: EventFeed
  readonly icons: IconCache
  readonly userAgents: readonly UserAgentChoice[]
  readonly defaultUserAgent: UserAgentKind
  readonly settings: SettingsStore
  /** What "as the system says" comes to for proxies. */
  readonly systemProxy: () => Promise<string>
  readonly openDataFolder?: (() => Promise<void>) | undefined
  readonly choices: readonly AppChoicePort[]
  readonly forgetSignIn?: WorkbenchPorts['forgetSignIn']
  readonly status: () => Promise<WorkbenchStatus>
  /** A connection with the run that is its last. */
  readonly view: (opened: OpenedConnection) => ConnectionView
}

export function createApiHandlers(context: HandlerContext): ApiHandlers {
  const { connections, runs, history, tenants, feed, view } = context
  const changed = async (change: Promise<OpenedConnection>) => {
    const opened = await change
    feed.connectionsChanged()
    feed.statusChanged()
    return view(opened)
  }
  return {
    getStatus: () => context.status(),
    listConnections: async () => (await connections.list()).connections.map(view),
    createConnection: ({ connection }) => changed(connections.create(connection)),
    updateConnection: ({ connection }) => changed(connections.update(connection)),
    applyEdits: async ({ name, edits }) => {
      const { opened, undoToken } = await connections.applyEdits(name, edits)
      return { view: await changed(Promise.resolve(opened)), undoToken }
    },
    undoEdits: ({ undoToken }) => changed(connections.undoEdits(undoToken)),
    duplicateConnection: ({ name, newName }) => changed(connections.duplicate(name, newName)),
    restoreConnection: async ({ undoToken }) => {
      const opened = await connections.restore(undoToken)
      history.setConnectionDeleted(opened.connection.name, false)
      const restored = await changed(Promise.resolve(opened))
      await tenants.restoreCopies(undoToken)
      return restored
    },
    deleteConnection: async ({ name }) => {
      const undoToken = await connections.delete(name)
      await tenants.forgetCopiesOf(name, undoToken).catch(async (error: unknown) => {
        // Refused is refused: nothing of it has happened.
        await connections.restore(undoToken)
        throw error
      })
      runs.forget(name)
      context.scriptBench.forget(name)
      history.setConnectionDeleted(name, true)
      feed.connectionsChanged()
      feed.statusChanged()
      return { undoToken }
    },
    revealConnectionSecret: async ({ name, placeholder }) => {
      const { connection } = await connections.get(name)
      return revealSecret(connection, placeholder)
    },
    startRun: (input) => startRun(input, context),
    cancelRun: async ({ runId }) => {
      runs.cancel(runId)
      return null
    },
    answerRun: async ({ runId, questionId, answer }) => {
      context.questions.answer(runId, questionId, answer)
      return null
    },
    setAppChoice: (input) => setAppChoice(input, context),
    ...createIconHandlers(context),
    ...createSignInHandlers(context),
    ...createRunHandlers(context),
    ...createFollowUpHandlers(context),
    ...createSettingsHandlers(context),
    ...createCaseHandlers(context, changed),
    ...createInvestigationHandlers(context),
    ...createScriptHandlers(context),
    ...createInteropHandlers(context),
    ...createTenantHandlers(context),
    ...createPlaygroundHandlers(context),
  }
}

function revealSecret(connection: Connection, placeholder: string): string {
  const value = secretsOf(connection).reveal(placeholder)
  if (value === undefined)
    throw new Refusal(
      'unknown-placeholder',
      `"${connection.name}" has no secret behind ${placeholder}.`,
    )
  return value
}

async function setAppChoice(
  { id, on }: ApiInput<'setAppChoice'>,
  { choices, connections, settings, tenants, history, feed }: HandlerContext,
): Promise<null> {
  const choice = choices.find((c) => c.describe().id === id)
  if (choice === undefined)
    throw new Refusal('choice-unavailable', `"${id}" cannot be chosen in this shell.`)
  await choice.set(on)
  const keepers = id === 'weaker-secret-storage' ? [connections, settings, tenants, history] : []
  // The choice is made already: what one file refuses must not leave the others as they were sealed.
  const outcomes = await Promise.allSettled(keepers.map((keeper) => keeper.sealAgain()))
  feed.statusChanged()
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  if (refused) throw refused.reason
  return null
}

async function startRun(
  input: ApiInput<'startRun'>,
  context: HandlerContext,
): Promise<ApiOutput<'startRun'>> {
  const { runs, playground, settings, feed } = context
  const { connection } = await context.connections.get(input.name)
  refuseIncomplete(connection)
  const choice = chooseUserAgent(
    input.userAgent ??
      connection.workbench?.userAgent ??
      settings.userAgent ??
      context.defaultUserAgent,
    context.userAgents,
  )
  runs.refuseSecondRun(connection.name)
  if (playground.isTargetOf(connection)) await playground.ensureRunning()
  const runId = runs.start({
    connection: settings.withDefaults(connection),
    parameters: input.parameters,
    userAgent: choice.create(),
    network: settings.network,
  })
  feed.connectionsChanged()
  return { runId }
}

function refuseIncomplete(connection: Connection): void {
  const errors = findErrors(connection)
  const [first] = errors
  if (first === undefined) return
  const message = `"${connection.name}" cannot be run yet: ${first.message}`
  throw new Refusal('connection-incomplete', message, errors)
}

function chooseUserAgent(
  kind: UserAgentKind,
  choices: readonly UserAgentChoice[],
): UserAgentChoice {
  const choice = choices.find((c) => c.kind === kind)
  if (choice === undefined)
    throw new Refusal('user-agent-unavailable', `The user agent "${kind}" is not to be had here.`)
  if (choice.unavailable !== null) throw new Refusal('user-agent-unavailable', choice.unavailable)
  return choice
}
