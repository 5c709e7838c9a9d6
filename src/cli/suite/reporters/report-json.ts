import type { CaseResult } from '../case-result.ts'
import { countResults } from '../count-results.ts'

/** The results as JSON for other programs. */
export function reportJson(results: readonly CaseResult[], durationMs: number): string {
  const cases = results.map(({ files, ...result }) => ({
    suite: files.suite,
    name: files.name,
    file: files.connection,
    ...result,
  }))
  return JSON.stringify({ version: 1, ...countResults(results), durationMs, cases }, null, 2)
}
