import { expect, test } from 'vitest'
import { createRuns } from '../../../../src/renderer/features/runs/runs-store.ts'
import type { Wire } from '../../../../src/shared/api/api.ts'
import { applyRunEvent, emptyRun, type Run, type RunEvent } from '../../../../src/shared/run.ts'
import { buildRun } from '../../../builders/run-builder.ts'

/** A wire whose `getLastRun` answers with that run, and which keeps what it is asked. */
function wireWith(run: Run | null) {
  const calls: unknown[] = []
  const wire: Wire = {
    call: (name, input) => {
      calls.push({ name, input })
      // The test asks only for runs.
      return Promise.resolve({ ok: true, value: run as never })
    },
    subscribe: () => () => {},
  }
  return { wire, calls }
}

const line = (text: string, at: number): RunEvent => ({
  kind: 'console',
  line: { level: 'log', text, at },
})

test('folds the events of a run as they arrive', async () => {
  const whole = await buildRun()
  const runs = createRuns(wireWith(null).wire)
  runs.receive('run-1', [{ kind: 'run-started', run: emptyRun(whole) }, line('a', 1)])
  runs.receive('run-1', [line('b', 2), { kind: 'run-finished', outcome: 'passed', durationMs: 9 }])
  const run = runs.store.getState().lastRuns.get('northwind-id')
  expect(run?.console.map((l) => l.text)).toEqual(['a', 'b'])
  expect(run?.outcome).toBe('passed')
})

test('ignores the events of a run that it has not seen begin', () => {
  const runs = createRuns(wireWith(null).wire)
  runs.receive('run-7', [line('a', 1)])
  expect(runs.store.getState().lastRuns).toEqual(new Map())
})

test('does not repeat what a run that was fetched in the middle already holds', async () => {
  const snapshot = [line('a', 1), line('b', 2)].reduce(applyRunEvent, emptyRun(await buildRun()))
  const runs = createRuns(wireWith(snapshot).wire)
  await runs.load('northwind-id')
  runs.receive('run-1', [line('b', 2), line('c', 3)])
  const run = runs.store.getState().lastRuns.get('northwind-id')
  expect(run?.console.map((l) => l.text)).toEqual(['a', 'b', 'c'])
})

test('keeps a newer run that began while an older one was being fetched', async () => {
  const older = await buildRun()
  const newer = { ...emptyRun(older), id: 'run-2', startedAt: '2026-11-22T12:00:05.000Z' }
  const runs = createRuns(wireWith(older).wire)
  runs.receive('run-2', [{ kind: 'run-started', run: newer }])
  await runs.load('northwind-id')
  expect(runs.store.getState().lastRuns.get('northwind-id')?.id).toBe('run-2')
})

test('takes an older run when the newest one was deleted, and asks for none that is not known', async () => {
  const older = await buildRun()
  const newer = { ...emptyRun(older), id: 'run-2', startedAt: '2026-11-22T12:00:05.000Z' }
  const { wire, calls } = wireWith(older)
  const runs = createRuns(wire)
  await runs.renew('northwind-id')
  expect(calls).toEqual([])
  runs.receive('run-2', [{ kind: 'run-started', run: newer }])
  await runs.renew('northwind-id')
  expect(runs.store.getState().lastRuns.get('northwind-id')?.id).toBe('run-1')
})

test('a connection of any name has no run before one is known', async () => {
  const { wire, calls } = wireWith(await buildRun())
  const runs = createRuns(wire)
  expect(runs.store.getState().lastRuns.get('constructor')).toBeUndefined()
  await runs.renew('constructor')
  expect(calls).toEqual([])
})

test('leaves out parameters without a value', async () => {
  const { wire, calls } = wireWith(null)
  const runs = createRuns(wire)
  runs.setParameters('acme', { login_hint: 'ada', prompt: '' })
  await runs.start('acme', 'http')
  expect(calls).toEqual([
    {
      name: 'startRun',
      input: { name: 'acme', userAgent: 'http', parameters: { login_hint: 'ada' } },
    },
  ])
})
