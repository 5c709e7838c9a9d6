import { Redactor } from '../../../src/shared/redaction.ts'
import { KeyFileVault } from '../../../src/workbench/key-file-vault.ts'
import { RunHistory } from '../../../src/workbench/runs/run-history.ts'
import { finishedRun } from './kept-runs.ts'

/*
 * A process with a writer for each data folder, which keeps runs until it is killed and prints the
 * folder's number and the id of each run that is kept. `node run-writer.ts DATA_FOLDER…`
 */

await Promise.all(process.argv.slice(2).map(keepRuns))

async function keepRuns(folder: string, index: number): Promise<void> {
  const history = new RunHistory(folder, KeyFileVault.open(folder))
  await history.open()
  for (;;) {
    // Long enough to be written in more than one piece.
    const run = finishedRun({ scriptProfile: { text: 'x'.repeat(200_000) } })
    await history.add(run, new Redactor())
    await history.update(run.id, { note: 'kept twice' })
    process.stdout.write(`${index} ${run.id}\n`)
  }
}
