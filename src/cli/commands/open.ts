import { Command } from 'commander'
import { diagnoseCase } from '../../workbench/cases/open-case.ts'
import { readCaseFile } from '../read-case-file.ts'
import { reportRun } from '../report/report-run.ts'
import { paint, plain } from '../report/style.ts'

export function openCommand(): Command {
  return new Command('open')
    .description('show a case that somebody shared, with its diagnosis made anew')
    .argument('<file>', 'a case file, *.owb.json, or "-" for standard input')
    .option('--json', 'print the run of the case as JSON and nothing else')
    .addHelpText(
      'after',
      '\nNothing in the file is run. To run its script: script --replay, or replay.' +
        '\nExit status: 0 shown, 2 bad input.',
    )
    .action(open)
}

async function open(file: string, options: { readonly json?: true }): Promise<void> {
  const opened = await readCaseFile(file)
  const run = diagnoseCase(opened)
  if (options.json) {
    console.log(JSON.stringify(run, null, 2))
    return
  }
  const when = opened.writtenAt.slice(0, 10)
  console.log(paint('dim', `Case of ${when}, by version ${plain(opened.workbench)}, read only\n`))
  console.log(reportRun(run))
}
