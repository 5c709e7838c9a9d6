import { Command } from 'commander'
import { createProfileScriptEngine } from '../../engine/profile-script/create-engine.ts'
import type { Connection } from '../../shared/connection.ts'
import type { ReplayDifference } from '../../shared/replay.ts'
import type { Run } from '../../shared/run.ts'
import { replayAndDiagnose } from '../../workbench/run-and-diagnose.ts'
import { exitStatusOf } from '../exit-status.ts'
import { awaitInterruption } from '../interruption.ts'
import { parseConnection } from '../read-connection-file.ts'
import { readJsonFile } from '../read-json-file.ts'
import { readRunFile } from '../read-run-file.ts'
import { withRecordedSecrets } from '../recorded-secrets.ts'
import { reportRun } from '../report/report-run.ts'
import { indent, paint, plain } from '../report/style.ts'

interface ReplayOptions {
  readonly connection?: string
  readonly json?: true
}

export function replayCommand(): Command {
  return new Command('replay')
    .description('take what came back in a recorded run through the connection as it is now')
    .argument('<run>', 'a file of "run --json", or the id of a run that the history keeps')
    .option('--connection <FILE>', 'the connection as it is now; absent, that of the run')
    .option('--json', 'print the new run and the first difference as JSON and nothing else')
    .addHelpText(
      'after',
      '\nNothing is sent. The replay ends at the first request that is not the recorded one.' +
        '\nExit status: 0 the run passed, 1 it failed or differs, 2 bad input, 130 cancelled.',
    )
    .action(replay)
}

async function replay(fileOrId: string, options: ReplayOptions): Promise<void> {
  const recorded = await readRunFile(fileOrId)
  const connection = await connectionOf(recorded, options.connection)
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

async function connectionOf(recorded: Run, file: string | undefined): Promise<Connection> {
  if (file === undefined) return recorded.connection
  return withRecordedSecrets(parseConnection(file, await readJsonFile(file)), recorded)
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
