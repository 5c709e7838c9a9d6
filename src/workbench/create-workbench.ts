import { environmentNetwork } from '../engine/http/environment-network.ts'
import { createProfileScriptEngine } from '../engine/profile-script/create-engine.ts'
import type { WorkbenchStatus } from '../shared/api/api.ts'
import { playgroundConnection, playgroundPort } from '../shared/connection-samples.ts'
import { createApiHandlers } from './api-handlers.ts'
import { callApi } from './call-api.ts'
import { CaseFolder } from './cases/case-folder.ts'
import { ConfStore } from './conf-store.ts'
import { ConnectionStore } from './connection-store.ts'
import { viewConnection } from './connection-view.ts'
import { EventFeed } from './event-feed.ts'
import { IconCache } from './icons/icon-cache.ts'
import { Investigations } from './investigations.ts'
import { goOnUnread, noticesOf } from './not-read.ts'
import { PlaygroundHost } from './playground-host.ts'
import { RunManager } from './run-manager.ts'
import { RunQuestions } from './run-questions.ts'
import { RunHistory } from './runs/run-history.ts'
import { ScriptBench } from './script-bench/script-bench.ts'
import { describeEnvironmentProxy } from './settings/describe-environment-proxy.ts'
import { SettingsStore } from './settings/settings-store.ts'
import type { OpenedConnection } from './stored-connection.ts'
import { Tenants } from './tenant/tenants.ts'
import type { SystemNetwork, Workbench, WorkbenchPorts } from './workbench.ts'

/** Not `settings`: that file is the desktop app's own. */
const settingsName = 'workbench-settings'

const environmentSystem: SystemNetwork = {
  network: (certificates) => environmentNetwork(process.env, certificates),
  describe: () => describeEnvironmentProxy(environmentNetwork(process.env)),
}

const defaultRunTimeLimit = 10 * 60 * 1000

/**
 * Puts the application together for one shell. Rejects only where nothing can be written in a new
 * data folder, or where one is that of a newer version; a document that the system does not give is
 * told of, and only what needs it is refused.
 */
export async function createWorkbench(ports: WorkbenchPorts): Promise<Workbench> {
  const playground = new PlaygroundHost(ports.playgroundPort ?? playgroundPort, () =>
    feed.statusChanged(),
  )
  const connections = new ConnectionStore(ports.store, ports.vault, [
    playgroundConnection(playground.address),
  ])
  const system = ports.systemNetwork ?? environmentSystem
  const settings = await SettingsStore.open(
    new ConfStore(ports.dataFolder, settingsName),
    ports.vault,
    system.network,
    ports.certificates,
  )
  const history = new RunHistory(ports.dataFolder, ports.vault)
  const cases = new CaseFolder(ports.dataFolder)
  const tenants = new Tenants({
    dataFolder: ports.dataFolder,
    vault: ports.vault,
    connections,
    network: () => settings.network,
    onProgress: (domain, text) => feed.tenantProgress(domain, text),
  })
  const scripts = createProfileScriptEngine()
  const scriptBench = new ScriptBench(scripts)
  const icons = new IconCache()
  const questions = new RunQuestions(() => feed.statusChanged())
  const runs = new RunManager({
    ask: (runId) => (question, signal) => questions.ask(runId, question, signal),
    scripts,
    timeLimit: ports.runTimeLimit ?? defaultRunTimeLimit,
    onEvent: (runId, event) => feed.runEvent(runId, event),
    keep: (run, secrets) => history.add(run, secrets),
    replace: (run, secrets) => history.replace(run, secrets),
    onFinished: () => feed.connectionsChanged(),
  })
  const view = (opened: OpenedConnection) => {
    const { name } = opened.connection
    return viewConnection(opened, runs.lastRunOf(name) ?? history.newestOf(name))
  }
  const status = async () => {
    const notices = await Promise.all([
      noticesOf(connections.list()),
      history.notices,
      noticesOf(settings.refresh().then(() => settings)),
      noticesOf(tenants.list().then(() => tenants)),
      noticesOf(cases.list().then(() => cases)),
      ports.notices?.() ?? [],
    ])
    return {
      ...describeStatus(ports, playground, settings),
      notices: notices.flat(),
      questions: questions.pending,
      choices: (ports.choices ?? []).map((choice) => choice.describe()),
    }
  }
  const feed = new EventFeed({ connections: listViews, status, cases: () => cases.list() })
  const investigations = new Investigations(feed)
  const { userAgents, defaultUserAgent } = ports
  const handlers = createApiHandlers({
    connections,
    runs,
    questions,
    history,
    scriptBench,
    cases,
    saveFile: ports.saveFile ?? null,
    version: ports.version,
    playground,
    tenants,
    investigations,
    feed,
    icons,
    userAgents,
    defaultUserAgent,
    choices: ports.choices ?? [],
    settings,
    systemProxy: system.describe,
    openDataFolder: ports.openDataFolder,
    forgetSignIn: ports.forgetSignIn,
    status,
    view,
  })

  async function listViews() {
    return (await connections.list()).connections.map(view)
  }

  await history.open()
  // The first start writes the playground's connection, and an unreadable file is found now.
  await connections.list().catch(goOnUnread)
  // A file that is refused is told of by the status, and again when a tenant is asked for.
  await tenants.list().catch(() => [])
  return {
    call: (name, input) => callApi(handlers, name, input),
    subscribe: (listener) => feed.subscribe(listener),
    network: () => settings.network,
    close: async () => {
      scriptBench.close()
      tenants.close()
      investigations.cancelAll()
      await runs.close()
      await history.close()
      await cases.close()
      icons.close()
      feed.close()
      await Promise.all([scripts.close(), playground.close()])
    },
  }
}

function describeStatus(
  ports: WorkbenchPorts,
  playground: PlaygroundHost,
  settings: SettingsStore,
): Omit<WorkbenchStatus, 'notices'> {
  return {
    version: ports.version,
    shell: ports.shell,
    dataFolder: ports.dataFolder,
    secretStorage: ports.vault.description,
    defaultUserAgent: settings.userAgent ?? ports.defaultUserAgent,
    behaviourDefaults: settings.behaviour,
    userAgents: ports.userAgents.map(({ kind, unavailable }) => ({ kind, unavailable })),
    playground: {
      address: playground.address,
      running: playground.running,
      fault: playground.fault,
    },
  }
}
