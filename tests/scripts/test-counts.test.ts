import { describe, expect, it } from 'vitest'
import {
  closingLine,
  countListed,
  countPlaywright,
  countsOfRunner,
  countVitest,
  noTests,
  sumCounts,
} from '../../scripts/test/test-counts.ts'

describe('the counts of npm test', () => {
  it('counts what Vitest reports, unwritten tests as skipped', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 }
    expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 5 })
  })

  it('counts what Playwright reports, flaky tests as passed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 }
    expect(countPlaywright({ stats })).toEqual({ passed: 9, failed: 1, skipped: 3 })
  })

  it('counts the tests of a list, however deep', () => {
    const list = {
      suites: [{ specs: [{ tests: [{}] }], suites: [{ specs: [{ tests: [{}, {}] }] }] }, {}],
    }
    expect(countListed(list)).toBe(3)
  })

  it('takes a bad end without a failed test for a failure', () => {
    const counts = { passed: 4, failed: 0, skipped: 0 }
    expect(countsOfRunner(counts, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 })
  })

  it('takes a missing report for a failure', () => {
    expect(countsOfRunner(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('believes a report that names its failures', () => {
    const counts = { passed: 4, failed: 2, skipped: 0 }
    expect(countsOfRunner(counts, 1)).toEqual(counts)
  })

  it('believes a good end', () => {
    const counts = { passed: 4, failed: 0, skipped: 1 }
    expect(countsOfRunner(counts, 0)).toEqual(counts)
  })

  it('sums the runners into one line', () => {
    const all = [
      { passed: 4, failed: 0, skipped: 1 },
      { passed: 3, failed: 2, skipped: 0 },
      noTests,
    ]
    expect(closingLine(sumCounts(all))).toBe('7 passed, 2 failed, 1 skipped')
  })
})
