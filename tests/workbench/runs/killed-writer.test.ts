import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { KeyFileVault } from '../../../src/workbench/key-file-vault.ts'
import { RunHistory } from '../../../src/workbench/runs/run-history.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const writer = fileURLToPath(new URL('./run-writer.ts', import.meta.url))

/** Starts a writer, kills it at a random moment of its work, and returns what it had kept by then. */
async function killWriter(folder: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    printed += chunk
  })
  await once(child.stdout, 'data')
  await sleep(Math.random() * 20)
  child.kill('SIGKILL')
  await once(child, 'close')
  // The last line may be cut off; its run may be there all the same.
  return printed.split('\n').slice(0, -1)
}

/** Kills writers on one folder, and after each kill opens whatever had been kept. */
async function killAndCheck(kills: number): Promise<number> {
  const folder = temporaryFolder()
  const vault = KeyFileVault.open(folder)
  const before = new RunHistory(folder, vault)
  await before.open()
  await before.setRetention({ maxRuns: 100_000, maxAgeDays: 30, keepSecrets: false })
  let checked = 0
  for (let kill = 0; kill < kills; kill++) {
    const ids = await killWriter(folder)
    const history = new RunHistory(folder, vault)
    await history.open()
    for (const id of ids) expect((await history.get(id)).labels.note).toBe('kept twice')
    // Nothing was found damaged, also not the run that was being written.
    expect(history.notices).toEqual([])
    // What was checked makes room, so that the folder stays small.
    const { runs } = await history.list({}, { offset: 0, limit: 100_000 })
    for (const { id } of runs) await history.delete(id)
    await history.close()
    checked += ids.length
  }
  return checked
}

test('a kill at any moment leaves every finished run readable', { timeout: 900_000 }, async () => {
  const checked = await Promise.all([killAndCheck(100), killAndCheck(100)])
  for (const count of checked) expect(count).toBeGreaterThanOrEqual(100)
})
