import type { Run } from '../../shared/run.ts'
import type { RunFilter, RunLabels, RunSummary } from '../../shared/run-summary.ts'

/** Characters of one run that are searched. */
const searchTextLimit = 2000

/** What a person may remember of a run, in lower case: names, hosts, the user, what went wrong. */
export function searchTextOf(run: Run, { name, note }: RunLabels): string {
  const { connection, profile } = run
  const parts = [
    name,
    note,
    connection.name,
    connection.display_name,
    connection.options.client_id,
    hostOf(connection.options.authorizationURL),
    hostOf(connection.options.tokenURL),
    ...[profile?.user_id, profile?.email, profile?.name, profile?.nickname],
    ...run.steps.flatMap(({ error }) => (error ? [error.code, error.message, error.detail] : [])),
    ...run.findings.flatMap(({ code, title }) => [code, title]),
    ...run.console.map(({ text }) => text),
  ]
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n')
    .toLowerCase()
    .slice(0, searchTextLimit)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}

/** Says whether a run is one of those that a filter asks for. */
export function matchesFilter(summary: RunSummary, text: string, filter: RunFilter): boolean {
  const { connection, outcome, finding, pinned } = filter
  if (connection !== undefined && summary.connection !== connection) return false
  if (outcome !== undefined && summary.outcome !== outcome) return false
  if (pinned !== undefined && summary.pinned !== pinned) return false
  if (finding !== undefined && !hasFinding(summary, finding)) return false
  return wordsOf(filter.text).every((word) => text.includes(word))
}

function hasFinding({ findings, error }: RunSummary, code: string): boolean {
  return error === code || findings.some((finding) => finding.code === code)
}

function wordsOf(text = ''): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean)
}
