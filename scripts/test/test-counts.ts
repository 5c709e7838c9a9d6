/** How many tests ended how; a flaky test that passed in the end has passed. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 }

/** What this reads of the report of Vitest's `json` reporter. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** What this reads of the report of Playwright's `json` reporter. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

interface PlaywrightSuite {
  readonly specs?: readonly { readonly tests: readonly unknown[] }[]
  readonly suites?: readonly PlaywrightSuite[]
}

export function countVitest(report: VitestReport): TestCounts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

export function countPlaywright({ stats }: PlaywrightReport): TestCounts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }
}

/** How many tests a list of Playwright's (`--list`) names. */
export function countListed({ specs = [], suites = [] }: PlaywrightSuite): number {
  const own = specs.reduce((sum, { tests }) => sum + tests.length, 0)
  return suites.reduce((sum, suite) => sum + countListed(suite), own)
}

/**
 * The counts of one runner. A runner that ended badly without naming a failed test (a file that
 * cannot be loaded, an error outside of tests, no report at all) counts as one failure.
 */
export function countsOfRunner(reported: TestCounts | null, exitStatus: number): TestCounts {
  const counts = reported ?? noTests
  const endedWell = exitStatus === 0 && reported !== null
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

export function sumCounts(all: readonly TestCounts[]): TestCounts {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    noTests,
  )
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
