import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redactor } from '../../src/shared/redaction.ts'
import type { Run } from '../../src/shared/run.ts'
import type { Exchange } from '../../src/shared/trace.ts'
import { ConfStore } from '../../src/workbench/conf-store.ts'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import { RunHistory } from '../../src/workbench/runs/run-history.ts'
import { buildConnection } from '../../tests/builders/connection-builder.ts'
import { finishedRun } from '../../tests/workbench/runs/kept-runs.ts'

export const connectionCount = 1000
export const traceRowCount = 10_000
const largeBodySize = 10_000_000

/** Names of the connections whose last runs are large. */
export const largeRuns = { trace: 'long-trace', body: 'large-body' } as const

/** A data folder with many connections, a run of many trace rows, and one with a large response. */
export async function fillDataFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-bench-ui-'))
  const vault = KeyFileVault.open(folder)
  const others = Array.from(
    { length: connectionCount - 2 },
    (_, i) => `connection-${String(i).padStart(4, '0')}`,
  )
  const names = [largeRuns.trace, largeRuns.body, ...others]
  const connections = names.map((name) => buildConnection({ name, options: { client_secret: '' } }))
  new ConfStore(folder).write({ version: 1, connections })
  const history = new RunHistory(folder, vault)
  await history.open()
  await history.add(runOf(largeRuns.trace, manyExchanges()), new Redactor())
  await history.add(runOf(largeRuns.body, [exchange(0, largeJson())]), new Redactor())
  await history.close()
  return folder
}

function runOf(name: string, trace: Run['trace']): Run {
  const connection = buildConnection({ name, options: { client_secret: '' } })
  return finishedRun({ connection, trace, durationMs: traceRowCount })
}

function manyExchanges(): Run['trace'] {
  return Array.from({ length: traceRowCount }, (_, i) => exchange(i, '{"ok":true}'))
}

function exchange(at: number, text: string): Exchange {
  return {
    id: `t${at + 1}`,
    at,
    kind: 'exchange',
    purpose: 'profile-script',
    request: { method: 'GET', url: `https://id.northwind.example/users/${at}`, headers: [] },
    response: {
      status: 200,
      statusText: 'OK',
      headers: [['content-type', 'application/json']],
      body: { text, size: text.length },
    },
    timings: { wait: 3 },
    durationMs: 4,
  }
}

function largeJson(): string {
  const user = {
    id: 4711,
    name: 'Ada Lovelace',
    groups: ['staff', 'mathematics'],
    note: 'x'.repeat(100),
  }
  const count = Math.ceil(largeBodySize / (JSON.stringify(user).length + 1))
  return JSON.stringify(Array.from({ length: count }, (_, id) => ({ ...user, id })))
}
