import { compareRuns } from '../../comparison/compare-runs.ts'
import type { Run } from '../../shared/run.ts'
import type { ComparedRun, RunSource } from '../../shared/run-comparison.ts'
import { noLabels, type RunSummary, summarizeRun } from '../../shared/run-summary.ts'
import type { ApiHandlers } from '../api-handlers.ts'
import type { CaseFolder } from '../cases/case-folder.ts'
import type { ConnectionStore } from '../connection-store.ts'
import type { EventFeed } from '../event-feed.ts'
import { Refusal } from '../refusal.ts'
import type { RunManager } from '../run-manager.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import type { KeptRun } from './run-file.ts'
import type { RunHistory } from './run-history.ts'

type RunHandlerName =
  | 'getLastRun'
  | 'revealRunSecret'
  | 'listRuns'
  | 'getRun'
  | 'updateRun'
  | 'deleteRun'
  | 'restoreRun'
  | 'compareRuns'
  | 'replayRun'
  | 'getRunRetention'
  | 'previewRunRetention'
  | 'setRunRetention'

/** Runs of a page where nobody says how many. */
const pageSize = 200

/** What can be done with runs that are there already. */
export function createRunHandlers({
  connections: listed,
  runs,
  history,
  cases,
  settings,
  feed,
}: {
  readonly connections: ConnectionStore
  readonly runs: RunManager
  readonly feed: EventFeed
  readonly history: RunHistory
  readonly cases: CaseFolder
  readonly settings: SettingsStore
}): Pick<ApiHandlers, RunHandlerName> {
  const find = async (source: RunSource): Promise<ComparedRun & { readonly run: Run }> => {
    if ('runId' in source) {
      const kept = await history.get(source.runId)
      return { source, run: kept.run, summary: summarizeKept(kept) }
    }
    const { run, summary } = await cases.get(source.caseId)
    const labels = { ...noLabels, name: summary.fileName }
    return { source, run, summary: summarizeRun(run, labels, false) }
  }
  return {
    getLastRun: async ({ name }) => {
      const known = runs.lastRunOf(name)
      if (known) return known
      const newest = history.newestOf(name)
      return newest === null ? null : ((await history.find(newest.id))?.run ?? null)
    },
    revealRunSecret: async ({ runId, placeholder }) =>
      runs.knows(runId)
        ? runs.reveal(runId, placeholder)
        : await history.reveal(runId, placeholder),
    listRuns: ({ offset = 0, limit = pageSize, ...filter }) =>
      history.list(filter, { offset, limit }),
    getRun: async ({ runId }) => {
      const kept = await history.get(runId)
      const passed = await history.passedNear(kept.run)
      return { run: kept.run, summary: summarizeKept(kept), passed: passed?.when ?? null }
    },
    updateRun: ({ runId, name, note, pinned }) =>
      history.update(runId, {
        ...(name === undefined ? {} : { name }),
        ...(note === undefined ? {} : { note }),
        ...(pinned === undefined ? {} : { pinned }),
      }),
    deleteRun: async ({ runId }) => {
      const undoToken = await history.delete(runId)
      runs.drop(runId)
      feed.connectionsChanged()
      return { undoToken }
    },
    restoreRun: async ({ undoToken }) => {
      const summary = await history.restore(undoToken)
      feed.connectionsChanged()
      return summary
    },
    compareRuns: async (input) => {
      const b = await find(input.b)
      const a = await find(input.a ?? { runId: await passedNear(b.run, history) })
      return {
        comparison: compareRuns(a.run, b.run),
        a: { source: a.source, summary: a.summary },
        b: { source: b.source, summary: b.summary },
      }
    },
    replayRun: async ({ runId }) => {
      const { run: recorded } = await history.get(runId)
      const { connections } = await listed.list()
      const today = connections.find(({ connection: c }) => c.name === recorded.connection.name)
      // Of a connection that is gone there is still what the run says of it.
      const connection = today?.connection ?? recorded.connection
      const { run, difference } = await runs.replay(recorded, settings.withDefaults(connection))
      return { run, difference, connection: today ? 'current' : 'recorded' }
    },
    getRunRetention: () => history.retention(),
    previewRunRetention: (retention) => history.lossAt(retention),
    setRunRetention: async (retention) => {
      await history.setRetention(retention)
      return null
    },
  }
}

function summarizeKept({ run, labels, secrets }: KeptRun): RunSummary {
  return summarizeRun(run, labels, secrets !== null)
}

async function passedNear(run: Run, history: RunHistory): Promise<string> {
  const passed = await history.passedNear(run)
  if (passed) return passed.id
  throw new Refusal('no-passed-run', `No run of "${run.connection.name}" that passed is kept.`)
}
