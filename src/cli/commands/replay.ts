import { Command } from 'commander'
import { createProfileScriptEngine } from '../../engine/profile-script/create-engine.ts'
import type { Connection } from '../../shared/connection.ts'
import type { ReplayDifference } from '../../shared/replay.ts'
import type { Run } from '../../shared/run.ts'
import { replayAndDiagnose } from '../../workbench/run-and-diagnose.ts'
import { BadUsage } from '../bad-usage.ts'
import { readConnectionSource } from '../connection-source.ts'
import { exitStatusOf } from '../exit-status.ts'
import { awaitInterruption } from '../interruption.ts'
import { addVariable } from '../option-values.ts'
import { parseConnection } from '../read-connection-file.ts'
import { readRunFile } from '../read-run-file.ts'
import { withRecordedSecrets } from '../recorded-secrets.ts'
import { reportRun } from '../report/report-run.ts'
import { indent, paint, plain } from '../report/style.ts'
import { fillVariables } from '../variables.ts'

interface ReplayOptions {
  readonly connection?: string
  readonly set?: Readonly<Record<string, string>>
  readonly json?: true
}

export function replayCommand(): Command {
  return new Command('replay')
    .description('take what came back in a recorded run through the connection as it is now')
    .argument(
      '<run>',
      'a file of "run --json", "-" for standard input, or the id of a kept run (see "list runs")',
    )
    .option(
      '--connection <FILE>',
      'the connection as it is now, of a file or by its saved name; absent, that of the run',
    )
    .option(
      '--set <NAME=VALUE>',
      'fill ##NAME## in the connection (with --connection), may be repeated; NAME alone takes the value from the environment',
      addVariable,
    )
    .option('--json', 'print the new run and the first difference as JSON and nothing else')
    .addHelpText(
      'after',
      '\nNothing is sent. The replay ends at the first request that is not the recorded one.' +
        '\nExit status: 0 the run passed, 1 it failed or differs, 2 bad input, 130 cancelled.',
    )
    .action(replay)
}

async function replay(fileOrId: string, options: ReplayOptions): Promise<void> {
  if (options.set !== undefined && options.connection === undefined)
    throw new BadUsage('--set needs --connection: that of the run has no markers to fill.')
  const recorded = await readRunFile(fileOrId)
  const connection = await connectionOf(recorded, options)
  const interruption = awaitInterruption()
  const scripts = createProfileScriptEngine()
  try {
    const { signal } = interruption
    const { run, difference } = await replayAndDiagnose({ recorded, connection, scripts, signal })
    console.log(
      options.json
        ? JSON.stringify({ difference, run }, null, 2)
        : [...reportDifference(difference), reportRun(run)].join('\n'),
    )
    process.exitCode = exitStatusOf(run.outcome ?? 'failed')
  } finally {
    await scripts.close()
    interruption.stopWaiting()
  }
}

async function connectionOf(
  recorded: Run,
  { connection, set = {} }: ReplayOptions,
): Promise<Connection> {
  if (connection === undefined) return recorded.connection
  const { title, value } = await readConnectionSource(connection)
  return withRecordedSecrets(parseConnection(title, fillVariables(value, set)), recorded)
}

function reportDifference(difference: ReplayDifference | null): string[] {
  if (difference === null) return []
  const { step, place, recorded, replayed } = difference
  return [
    `The replay left its recording at the step ${step}: ${plain(place)}`,
    indent(paint('green', `recorded  ${plain(recorded ?? 'nothing')}`), 2),
    indent(paint('red', `today     ${plain(replayed ?? 'nothing')}`), 2),
    '',
  ]
}
