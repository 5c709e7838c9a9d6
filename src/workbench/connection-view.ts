import type { ConnectionView, LastRun } from '../shared/api/api.ts'
import { type ConnectionProblem, findConnectionProblems } from '../shared/connection-problems.ts'
import type { RunSummary } from '../shared/run-summary.ts'
import { keyPath } from './object-path.ts'
import { hideSecrets } from './placeholders.ts'
import type { OpenedConnection } from './stored-connection.ts'

/** What a connection shows of its last run, whether it goes on or was kept. */
type ShownRun = Pick<RunSummary, 'id' | 'outcome' | 'startedAt'>

/** The connection as the renderer may see it. */
export function viewConnection(opened: OpenedConnection, lastRun: ShownRun | null): ConnectionView {
  return {
    connection: hideSecrets(opened.connection),
    problems: [...findConnectionProblems(opened.connection), ...undecryptableProblems(opened)],
    lastRun: lastRun === null ? null : summarizeRun(lastRun),
  }
}

function undecryptableProblems({ undecryptable }: OpenedConnection): ConnectionProblem[] {
  return undecryptable.map(({ path }) => ({
    path,
    severity: 'warning',
    message: `${keyPath(path)} is stored but cannot be decrypted here; type it again.`,
  }))
}

function summarizeRun({ id, outcome, startedAt }: ShownRun): LastRun {
  return { runId: id, outcome, startedAt }
}
