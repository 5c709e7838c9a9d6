import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recordings } from '../tests/diagnosis/recordings/recordings.ts'
import { formatRecording, recordRun } from './record-findings/record-run.ts'

/** Runs at once: most of a faulty login is waiting. */
const lanes = 6

const folder = join(import.meta.dirname, '../tests/fixtures/findings')

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const waiting = [...recordings]
await Promise.all(Array.from({ length: lanes }, recordNext))
console.log(`${recordings.length} runs recorded in ${folder}`)

async function recordNext(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const run = await recordRun(next)
    await writeFile(join(folder, `${next.name}.recording.json`), formatRecording(run))
  }
}
