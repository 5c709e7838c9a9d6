import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSchema } from '../src/shared/run-schema.ts'
import { noLabels } from '../src/shared/run-summary.ts'
import { KeyFileVault } from '../src/workbench/key-file-vault.ts'
import { formatRunFile } from '../src/workbench/runs/run-file.ts'
import { RunHistory } from '../src/workbench/runs/run-history.ts'
import { measureInTurn, printBench, type Target } from './measure.ts'

const runs = 10_000
const page = { offset: 0, limit: 200 }

/** Listing, searching and opening with 10,000 runs that a recorded login was multiplied to. */
export async function benchStore(): Promise<readonly Target[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-bench-'))
  try {
    const ids = fillHistory(folder)
    const openHistory = async () => {
      const history = new RunHistory(folder, KeyFileVault.open(folder))
      await history.open()
      return history
    }
    const start = performance.now()
    const history = await openHistory()
    const rebuild = performance.now() - start
    await history.setRetention({ maxRuns: 2 * runs, maxAgeDays: 3650, keepSecrets: false })
    const medians = await measureInTurn(
      {
        start: openHistory,
        list: () => history.list({}, page),
        search: () => history.list({ text: 'playground ada', outcome: 'passed' }, page),
        open: () => history.get(ids[Math.floor(Math.random() * runs)] ?? ''),
      },
      { rounds: 20, warmUp: 3 },
    )
    const { total } = await history.list({}, page)
    if (total !== runs) throw new Error(`${total} runs are listed`)
    const targets = [
      { what: 'list', median: medians.list, limit: 200 },
      { what: 'search', median: medians.search, limit: 200 },
      { what: 'open one run', median: medians.open, limit: 100 },
    ].map(({ what, median, limit }) => ({
      what: `${what}, 10,000 runs`,
      measured: `${median.toFixed(1)} ms`,
      target: `≤ ${limit} ms`,
      met: median <= limit,
    }))
    const measurements = [
      { what: 'open the history, with its index', median: medians.start },
      { what: 'open the history, index made anew from the files (once)', median: rebuild },
    ]
    printBench('The history at 10,000 runs', measurements, targets)
    return targets
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the files of the runs, newest first within the retention's 30 days, and returns their ids. */
function fillHistory(folder: string): readonly string[] {
  const recording = join(
    import.meta.dirname,
    '../tests/suite/playground/recorded-login.recording.json',
  )
  const run = runSchema.parse(JSON.parse(readFileSync(recording, 'utf8')).run)
  mkdirSync(join(folder, 'runs'))
  writeFileSync(
    join(folder, 'run-settings.json'),
    JSON.stringify({ maxRuns: 2 * runs, maxAgeDays: 30, keepSecrets: false }),
  )
  return Array.from({ length: runs }, (_, i) => {
    const id = randomUUID()
    const startedAt = new Date(Date.now() - i * 60_000).toISOString()
    const kept = { run: { ...run, id, startedAt }, labels: noLabels, secrets: null }
    writeFileSync(join(folder, 'runs', `${id}.json`), formatRunFile(kept))
    return id
  })
}
