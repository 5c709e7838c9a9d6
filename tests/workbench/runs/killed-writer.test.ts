import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { KeyFileVault } from '../../../src/workbench/key-file-vault.ts'
import { RunHistory } from '../../../src/workbench/runs/run-history.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const writer = fileURLToPath(new URL('./run-writer.ts', import.meta.url))

/** Writers of one process: each is killed at another moment of its work, in which it cannot help it. */
const writers = 8

/** Processes that are killed, one after the other: all in all 200 writers. */
const kills = 25

/** Starts writers, kills them at a random moment, and returns what each had kept by then. */
async function killWriters(folders: readonly string[]): Promise<readonly (readonly string[])[]> {
  const child = spawn(process.execPath, [writer, ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Starting takes half the time when the compiled modules are there already.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folders[0] ?? '', 'compile-cache') },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    printed += chunk
  })
  await once(child.stdout, 'data')
  await sleep(Math.random() * 100)
  child.kill('SIGKILL')
  await once(child, 'close')
  // The last line may be cut off; its run may be there all the same.
  const lines = printed.split('\n').slice(0, -1)
  return folders.map((_, index) =>
    lines.filter((line) => line.startsWith(`${index} `)).map((line) => line.slice(2)),
  )
}

async function makeFolder(): Promise<string> {
  const folder = temporaryFolder()
  const history = new RunHistory(folder, KeyFileVault.open(folder))
  await history.open()
  await history.setRetention({ maxRuns: 100_000, maxAgeDays: 30, keepSecrets: false })
  return folder
}

async function check(folder: string, ids: readonly string[]): Promise<void> {
  const history = new RunHistory(folder, KeyFileVault.open(folder))
  await history.open()
  for (const id of ids) expect((await history.get(id)).labels.note).toBe('kept twice')
  // Nothing was found damaged, also not the run that was being written.
  expect(history.notices).toEqual([])
  // What was checked makes room, so that the folder stays small.
  const { runs } = await history.list({}, { offset: 0, limit: 100_000 })
  for (const { id } of runs) await history.delete(id)
  await history.close()
}

test('a kill at any moment leaves every finished run readable', { timeout: 900_000 }, async () => {
  const folders = await Promise.all(Array.from({ length: writers }, makeFolder))
  let checked = 0
  for (let kill = 0; kill < kills; kill++) {
    const kept = await killWriters(folders)
    await Promise.all(folders.map((folder, index) => check(folder, kept[index] ?? [])))
    checked += kept.flat().length
  }
  // There was something to lose at every kill.
  expect(checked).toBeGreaterThanOrEqual(kills)
})
