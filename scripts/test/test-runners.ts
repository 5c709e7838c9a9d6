import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runTool } from './run-tool.ts'
import {
  countListed,
  countPlaywright,
  countsOfRunner,
  countVitest,
  type TestCounts,
} from './test-counts.ts'

/** Runs the Vitest tests. */
export async function runVitest(root: string): Promise<TestCounts> {
  const report = freshReport(root, 'vitest')
  const status = await runTool(root, 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return countsOfRunner(readReport(report, countVitest), status)
}

/** Runs the Playwright tests of one configuration. */
export async function runPlaywright(root: string, config: string): Promise<TestCounts> {
  const report = freshReport(root, suiteOf(config))
  const status = await runTool(
    root,
    'playwright',
    ['test', '-c', config, '--reporter=list,json', '--pass-with-no-tests'],
    { environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  )
  return countsOfRunner(readReport(report, countPlaywright), status)
}

/** How many tests a configuration has, without running them. */
export async function listPlaywrightTests(root: string, config: string): Promise<number> {
  const report = freshReport(root, suiteOf(config))
  await runTool(
    root,
    'playwright',
    ['test', '-c', config, '--list', '--reporter=json', '--pass-with-no-tests'],
    { environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report }, output: 'silent' },
  )
  return readReport(report, countListed) ?? 0
}

function suiteOf(config: string): string {
  return basename(dirname(config))
}

function freshReport(root: string, name: string): string {
  const folder = join(root, 'tests', 'artifacts', 'reports')
  mkdirSync(folder, { recursive: true })
  const report = join(folder, `${name}.json`)
  // Last time's numbers must not pass for this time's.
  rmSync(report, { force: true })
  return report
}

/** The counts in a report, or `null` where the runner wrote none. */
function readReport<Report, Counts>(
  path: string,
  count: (report: Report) => Counts,
): Counts | null {
  try {
    // The shape is the reporter's own; where it is another, counting throws and there is no report.
    return count(JSON.parse(readFileSync(path, 'utf8')) as Report)
  } catch {
    return null
  }
}
