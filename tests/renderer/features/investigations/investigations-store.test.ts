import { expect, test } from 'vitest'
import {
  countRequests,
  createInvestigations,
} from '../../../../src/renderer/features/investigations/investigations-store.ts'
import type { ApiResult, Wire } from '../../../../src/shared/api/api.ts'
import type { TraceEvent } from '../../../../src/shared/trace.ts'

const note: TraceEvent = { kind: 'note', id: 't1', at: 0, name: 'host.resolved', text: 'a' }

/** A wire whose every call is answered when the test says so. */
function patientWire() {
  const calls: { readonly name: string; readonly answer: (result: ApiResult<unknown>) => void }[] =
    []
  const call = (name: string) =>
    new Promise((resolve) => calls.push({ name, answer: resolve as (r: unknown) => void }))
  // The store only calls; what it is answered is the test's own.
  return { calls, wire: { call, subscribe: () => () => {} } as unknown as Wire }
}

test('shows what is sent while it goes on, and then what came of it', async () => {
  const { wire, calls } = patientWire()
  const { store, startPreflight, receive } = createInvestigations(wire)
  const started = startPreflight('a', false)
  receive('a', [note])
  receive('other', [note])
  expect(store.getState().open).toEqual(
    new Map([['a', { kind: 'preflight-running', probeToken: false, trace: [note] }]]),
  )
  const report = { trace: [note, note], checks: [] }
  calls[0]?.answer({ ok: true, value: report })
  await started
  expect(store.getState().open.get('a')).toEqual({
    kind: 'preflight-done',
    report,
    trace: report.trace,
  })
})

test('keeps the trace of what ended early, with the reason', async () => {
  const { wire, calls } = patientWire()
  const { store, startProbes, receive } = createInvestigations(wire)
  const started = startProbes('a')
  receive('a', [note])
  calls[0]?.answer({ ok: false, error: { code: 'investigation-cancelled', message: 'Cancelled.' } })
  await started
  expect(store.getState().open.get('a')).toEqual({
    kind: 'ended-early',
    what: 'probes',
    message: 'Cancelled.',
    trace: [note],
  })
})

test('an answer that comes after it was closed opens nothing', async () => {
  const { wire, calls } = patientWire()
  const { store, startPreflight, close } = createInvestigations(wire)
  const started = startPreflight('a', false)
  close('a')
  calls[0]?.answer({ ok: true, value: { trace: [], checks: [] } })
  await started
  expect(store.getState().open).toEqual(new Map())
})

test('the answer of one that was closed is not that of the next one', async () => {
  const { wire, calls } = patientWire()
  const { store, startPreflight, close } = createInvestigations(wire)
  const first = startPreflight('a', false)
  close('a')
  const second = startPreflight('a', true)
  calls[0]?.answer({ ok: false, error: { code: 'investigation-cancelled', message: 'Cancelled.' } })
  await first
  expect(store.getState().open.get('a')).toEqual({
    kind: 'preflight-running',
    probeToken: true,
    trace: [],
  })
  calls[1]?.answer({ ok: true, value: { trace: [], checks: [] } })
  await second
  expect(store.getState().open.get('a')?.kind).toBe('preflight-done')
})

test('counts requests, not notes', () => {
  expect(countRequests([note])).toBe(0)
})

test('of a connection that is forgotten nothing is left, and nothing more is sent', () => {
  const { wire, calls } = patientWire()
  const { store, startProbes, setTrial, forget } = createInvestigations(wire)
  void startProbes('a')
  setTrial('a', {
    variant: {
      code: 'without-code-verifier',
      title: '',
      explanation: '',
      trial: 'new-login',
      edits: [],
    },
    undoToken: 'token',
  })
  forget('a')
  expect(store.getState()).toEqual({ open: new Map(), trials: new Map() })
  expect(calls.map(({ name }) => name)).toEqual(['probeConnection', 'cancelInvestigation'])
})
