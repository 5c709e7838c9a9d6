import type { CaseResult } from './case-result.ts'

export interface ResultCounts {
  readonly total: number
  readonly passed: number
  readonly failed: number
  readonly unusable: number
}

export function countResults(results: readonly Pick<CaseResult, 'status'>[]): ResultCounts {
  const count = (status: CaseResult['status']) => results.filter((r) => r.status === status).length
  return {
    total: results.length,
    passed: count('passed'),
    failed: count('failed'),
    unusable: count('unusable'),
  }
}
