import { Command } from 'commander'
import { compareRuns } from '../../comparison/compare-runs.ts'
import { readRunFile } from '../read-run-file.ts'
import { reportComparison } from '../report/report-comparison.ts'

interface CompareOptions {
  readonly json?: true
  readonly all?: true
}

export function compareCommand(): Command {
  return new Command('compare')
    .description('show what differs between two runs')
    .argument(
      '<a>',
      'a run: a file of "run --json", "-" for standard input, or the id of a kept run (see "list runs")',
    )
    .argument('<b>', 'the run to compare it with')
    .option('--all', 'show also what differs in every run: state, code, nonce, dates')
    .option('--json', 'print the comparison as JSON and nothing else')
    .addHelpText('after', '\nExit status: 0 the runs are the same, 1 they differ, 2 bad input.')
    .action(compare)
}

async function compare(a: string, b: string, options: CompareOptions): Promise<void> {
  const comparison = compareRuns(await readRunFile(a), await readRunFile(b))
  console.log(
    options.json
      ? JSON.stringify(comparison, null, 2)
      : reportComparison(comparison, { all: options.all ?? false }),
  )
  process.exitCode = comparison.same ? 0 : 1
}
