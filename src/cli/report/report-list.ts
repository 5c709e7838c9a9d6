import type { Connection } from '../../shared/connection.ts'
import type { RunSummary } from '../../shared/run-summary.ts'
import { duration, paint, plain, section } from './style.ts'

/** What a list shows of a saved connection; whatever is secret in it is masked. */
export type ListedConnection = Pick<Connection, 'name' | 'display_name'> &
  Pick<Connection['options'], 'authorizationURL' | 'tokenURL' | 'client_id'>

/** The runs of a list, newest first, and how many there are with those that are left out. */
export interface ListedRuns {
  readonly runs: readonly RunSummary[]
  readonly total: number
}

/** Saved connections as lines for the terminal. */
export function reportConnections(connections: readonly ListedConnection[]): string {
  const width = Math.max(0, ...connections.map(({ name }) => name.length))
  const lines = connections.map(({ name, display_name, authorizationURL }) => {
    const label = display_name && display_name !== name ? `  ${plain(display_name)}` : ''
    return `${paint('bold', plain(name).padEnd(width))}  ${paint('dim', plain(authorizationURL))}${label}`
  })
  return section('Connections', lines.length === 0 ? ['none is saved'] : lines).trimEnd()
}

/** Kept runs as lines for the terminal, each beginning with its id. */
export function reportRuns({ runs, total }: ListedRuns): string {
  const more = total - runs.length
  const lines = [
    ...runs.map(reportRunLine),
    ...(more > 0 ? [paint('dim', `${more} older; --all shows them`)] : []),
  ]
  return section('Runs', lines.length === 0 ? ['none is kept'] : lines).trimEnd()
}

function reportRunLine(run: RunSummary): string {
  const facts = [
    plain(run.connection),
    ...(run.userId === null ? [] : [plain(run.userId)]),
    ...(run.durationMs === null ? [] : [duration(run.durationMs)]),
    ...(run.hasSecrets ? ['tokens kept'] : []),
    ...(run.name === '' ? [] : [plain(run.name)]),
  ]
  return `${plain(run.id)}  ${localTime(run.startedAt)}  ${howItEnded(run)}  ${facts.join(' · ')}`
}

/** To the minute, where the reader is: the Swedish way of writing it is that of ISO 8601. */
function localTime(iso: string): string {
  return new Date(iso).toLocaleString('sv-SE').slice(0, 16)
}

function howItEnded({ outcome, failedStep, failure }: RunSummary): string {
  if (outcome === 'passed') return paint('green', '✓ passed')
  if (outcome !== 'failed') return paint('yellow', '– cancelled')
  const where = failedStep === null ? '' : ` at ${failedStep.replaceAll('-', ' ')}`
  return paint('red', `✗ failed${where}${failure === null ? '' : `: ${plain(failure)}`}`)
}
