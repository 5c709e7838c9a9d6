import { flushCompileCache } from 'node:module'
import { Redactor } from '../../../src/shared/redaction.ts'
import { KeyFileVault } from '../../../src/workbench/key-file-vault.ts'
import { RunHistory } from '../../../src/workbench/runs/run-history.ts'
import { finishedRun } from './kept-runs.ts'

/*
 * A process that keeps runs until it is killed, and prints the id of each that is kept.
 * `node run-writer.ts DATA_FOLDER`
 */

// Who is killed keeps no cache at its end, and the next writer would have to compile everything anew.
flushCompileCache()
const [folder = ''] = process.argv.slice(2)
const history = new RunHistory(folder, KeyFileVault.open(folder))
await history.open()
for (;;) {
  // Long enough to be written in more than one piece.
  const run = finishedRun({ scriptProfile: { text: 'x'.repeat(200_000) } })
  await history.add(run, new Redactor())
  await history.update(run.id, { note: 'kept twice' })
  process.stdout.write(`${run.id}\n`)
}
