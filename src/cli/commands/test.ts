import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { BadUsage } from '../bad-usage.ts'
import { badUsageStatus, exitStatusOf } from '../exit-status.ts'
import { awaitInterruption } from '../interruption.ts'
import { addNetworkOptions, type NetworkOptions, openNetwork } from '../network-options.ts'
import { type CaseResult, notBegun } from '../suite/case-result.ts'
import { countResults } from '../suite/count-results.ts'
import { type CaseMode, caseModes } from '../suite/expectation.ts'
import { findCases } from '../suite/find-cases.ts'
import { createProgress } from '../suite/reporters/progress.ts'
import { reportJson } from '../suite/reporters/report-json.ts'
import { reportJunit } from '../suite/reporters/report-junit.ts'
import { writeOutputFile } from '../write-output-file.ts'

interface TestOptions extends NetworkOptions {
  readonly reporter: 'spec' | 'json' | 'junit'
  readonly output?: string
  readonly jobs: number
  readonly mode?: CaseMode
  readonly record?: true
}

export function testCommand(): Command {
  return addNetworkOptions(new Command('test'))
    .description('run suites of connections and say which are not as expected')
    .argument('<path...>', 'a connection file, or a folder of them; see docs/ci.md')
    .addOption(
      new Option('--reporter <kind>', 'how the results are written')
        .choices(['spec', 'json', 'junit'])
        .default('spec'),
    )
    .option(
      '--output <FILE>',
      'write the report there, also once interrupted, and plain lines on standard output',
    )
    .option('--jobs <N>', 'cases that run side by side', parseJobs, availableParallelism())
    .addOption(new Option('--mode <kind>', 'overrule how the cases are run').choices(caseModes))
    .option('--record', 'run live, and write a masked recording of each case that passes')
    .addHelpText(
      'after',
      '\nExit status: 0 all passed, 1 a case failed, 2 bad usage or a case that cannot be run, 130 cancelled.',
    )
    .action(test)
}

function parseJobs(text: string): number {
  const jobs = Number(text)
  if (/^\d{1,3}$/.test(text) && jobs > 0) return jobs
  throw new InvalidArgumentError('The number of jobs is a whole number from 1 to 999.')
}

async function test(paths: readonly string[], options: TestOptions): Promise<void> {
  if (options.output !== undefined && options.reporter === 'spec')
    throw new BadUsage('--output needs --reporter json or --reporter junit.')
  if (options.record && options.mode !== undefined && options.mode !== 'live')
    throw new BadUsage(`--record runs cases live, so --mode ${options.mode} cannot be had with it.`)
  const network = await openNetwork(options)
  const cases = await findCases(paths)
  const { runSuite } = await import('../suite/run-suite.ts')
  const startedAt = new Date()
  // Whether it can be written is known before any login, and a suite that is killed leaves this one.
  if (options.output !== undefined)
    await writeReport(cases.map(notBegun), options, { durationMs: 0, startedAt })
  const interruption = awaitInterruption()
  const isReport = options.reporter !== 'spec' && options.output === undefined
  const progress = isReport ? null : createProgress(cases.length, process.stdout)
  try {
    const results = await runSuite(cases, {
      jobs: options.jobs,
      mode: options.mode,
      record: options.record ?? false,
      signal: interruption.signal,
      network,
      onResult: (result) => progress?.add(result),
    })
    const durationMs = Date.now() - startedAt.getTime()
    progress?.finish(durationMs)
    await writeReport(results, options, { durationMs, startedAt })
    process.exitCode = interruption.signal.aborted ? exitStatusOf('cancelled') : statusOf(results)
  } finally {
    interruption.stopWaiting()
  }
}

async function writeReport(
  results: readonly CaseResult[],
  { reporter, output }: TestOptions,
  facts: { readonly durationMs: number; readonly startedAt: Date },
): Promise<void> {
  if (reporter === 'spec') return
  const report =
    reporter === 'json' ? reportJson(results, facts.durationMs) : reportJunit(results, facts)
  if (output === undefined) console.log(report)
  else await writeOutputFile(output, `${report}\n`)
}

function statusOf(results: readonly CaseResult[]): number {
  const { failed, unusable } = countResults(results)
  if (unusable > 0) return badUsageStatus
  return exitStatusOf(failed > 0 ? 'failed' : 'passed')
}
