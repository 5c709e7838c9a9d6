import { expect, test } from 'vitest'
import { traceRow, traceSpan } from '../../../../src/renderer/features/trace/trace-rows.ts'
import type { TraceEvent } from '../../../../src/shared/trace.ts'
import { buildRun } from '../../../builders/run-builder.ts'

const traceRows = (trace: readonly TraceEvent[], durationMs: number | null) =>
  trace.map((event) => traceRow(event, traceSpan(trace, durationMs)))

test('tells hops, the held callback, notes and exchanges apart', async () => {
  const { trace, durationMs } = await buildRun()
  const rows = traceRows(trace, durationMs).map((r) => [r.kind, r.status, r.tone, r.text])
  expect(rows).toEqual([
    ['note', '', 'plain', 'authorization-request.built'],
    ['navigation', '200', 'ok', 'id.northwind.example/oauth2/authorize'],
    ['navigation', 'held', 'held', 'tenant.example.com/login/callback'],
    ['note', '', 'plain', 'callback.received'],
    ['exchange', '200', 'ok', 'id.northwind.example/oauth2/token'],
    ['exchange', '200', 'ok', 'api.northwind.example/userinfo'],
  ])
})

test('marks what failed', async () => {
  const { trace } = await buildRun({ token: { status: 401, json: { error: 'invalid_client' } } })
  const unreachable = await buildRun({
    token: { failure: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' } },
  })
  const crash: TraceEvent = { kind: 'note', id: 't9', at: 0, name: 'page.crashed', text: '' }
  expect(traceRow(crash, 1).tone).toBe('bad')
  expect(traceRows(trace, 1).at(-1)).toMatchObject({ status: '401', tone: 'bad' })
  expect(traceRows(unreachable.trace, 1).at(-1)).toMatchObject({ status: 'failed', tone: 'bad' })
})

test('places each bar in the whole run', async () => {
  const { trace } = await buildRun()
  const bars = traceRows(trace, 10_000).flatMap((r) => r.bar ?? [])
  expect(bars.every((bar) => bar.left >= 0 && bar.left + bar.width <= 100)).toBe(true)
  expect(bars.map((bar) => bar.left)).toEqual(bars.map((bar) => bar.left).toSorted((a, b) => a - b))
})
