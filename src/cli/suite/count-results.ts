import type { CaseResult, CaseStatus } from './case-result.ts'

/** How many cases went in which way. */
export type ResultCounts = Readonly<Record<'total' | CaseStatus, number>>

export function countResults(results: readonly Pick<CaseResult, 'status'>[]): ResultCounts {
  const counts = { total: 0, passed: 0, failed: 0, unusable: 0, interrupted: 0, skipped: 0 }
  for (const { status } of results) {
    counts.total += 1
    counts[status] += 1
  }
  return counts
}
