import { expect, test } from 'vitest'
import { flowCells } from '../../../../src/renderer/features/flow/flow-cells.ts'
import { applyRunEvent, emptyRun, type RunEvent } from '../../../../src/shared/run.ts'
import { buildRun } from '../../../builders/run-builder.ts'

const statuses = (run: Parameters<typeof flowCells>[0]) => flowCells(run).map((c) => c.status)

test('shows six waiting cells before the first run', () => {
  expect(statuses(null)).toEqual(Array(6).fill('pending'))
})

test('divides the callback step where the callback was received', async () => {
  const run = await buildRun()
  expect(statuses(run)).toEqual(Array(6).fill('passed'))
  expect(flowCells(run).map((c) => c.title)).toEqual([
    'Request',
    'User agent',
    'Callback',
    'Token exchange',
    'Script',
    'Profile',
  ])
  expect(flowCells(run)[1]?.detail).toBe('1.4 s')
  expect(flowCells(run)[2]?.detail).toBe('state matches · <1 ms')
})

test('lays a failure before the callback on the user agent', async () => {
  const run = await buildRun({
    ending: { kind: 'failed', code: 'person-needed', message: 'A page needs a person.' },
  })
  expect(statuses(run)).toEqual([
    'passed',
    'failed',
    'not-reached',
    'not-reached',
    'not-reached',
    'not-reached',
  ])
})

test('lays a refused callback on the callback', async () => {
  const run = await buildRun({ callback: { code: null, error: 'access_denied' } })
  expect(statuses(run).slice(0, 3)).toEqual(['passed', 'passed', 'failed'])
  expect(flowCells(run)[2]?.detail).toBe('access_denied')
})

test('lays a closed window on the user agent', async () => {
  const run = await buildRun({ ending: { kind: 'closed' } })
  expect(statuses(run).slice(0, 3)).toEqual(['passed', 'cancelled', 'not-reached'])
  expect(flowCells(run)[1]?.detail).toBe('cancelled · 1.4 s')
})

test('counts the time of a running user agent until the callback is there', async () => {
  const events: RunEvent[] = [{ kind: 'step-started', step: 'callback', at: 12 }]
  const run = events.reduce(applyRunEvent, emptyRun(await buildRun()))
  expect(flowCells(run)[1]).toMatchObject({ status: 'running', runningSince: 12, detail: '' })
  expect(flowCells(run)[2]).toMatchObject({ status: 'pending', runningSince: null })

  const note = { kind: 'note', id: 't9', at: 500, name: 'callback.received', text: '' } as const
  const received = applyRunEvent(run, { kind: 'traced', event: note })
  expect(flowCells(received)[1]).toMatchObject({ status: 'passed', detail: '488 ms' })
  expect(flowCells(received)[2]).toMatchObject({ status: 'running', runningSince: 500 })
})

test('does not tell a time twice', async () => {
  const run = await buildRun()
  const exchange = flowCells(run)[3]
  expect(exchange?.detail).toMatch(/^200 in \d+ ms$/)
})

test('shows a replay that left its recording as stopped, not as failed', async () => {
  const run = await buildRun({
    ending: { kind: 'failed', code: 'replay-differs', message: 'It differs.' },
  })
  expect(flowCells(run)[1]).toMatchObject({ status: 'cancelled', detail: 'differs' })
})
