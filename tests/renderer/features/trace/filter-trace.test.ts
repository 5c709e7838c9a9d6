import { describe, expect, it } from 'vitest'
import {
  filterTrace,
  type TraceFilter,
} from '../../../../src/renderer/features/trace/filter-trace.ts'
import type { TraceEvent } from '../../../../src/shared/trace.ts'
import type { NoteName } from '../../../../src/shared/trace-notes.ts'

const request = (url: string) => ({ method: 'GET', url, headers: [] })
const trace: readonly TraceEvent[] = [
  { kind: 'note', id: 't1', at: 0, name: 'authorization-request.built', text: 'state and PKCE' },
  {
    kind: 'navigation',
    id: 't2',
    at: 1,
    frame: 'main',
    request: request('https://tenant.example.com/login/callback?code=x'),
    callback: { matched: true, reason: 'all parts are equal' },
    state: 'held',
  },
  {
    kind: 'exchange',
    id: 't3',
    at: 2,
    purpose: 'token-exchange',
    request: { ...request('https://id.example.com/token'), method: 'POST' },
    response: { status: 401, statusText: 'Unauthorized', headers: [] },
    timings: {},
    durationMs: 3,
  },
]
const note = (name: NoteName): TraceEvent => ({ kind: 'note', id: name, at: 4, name, text: '' })
const idsOf = (filter: Partial<TraceFilter>) =>
  filterTrace(trace, { kind: 'all', text: '', ...filter }).map((event) => event.id)

describe('filterTrace', () => {
  it.each([
    [{}, ['t1', 't2', 't3']],
    [{ kind: 'exchange' }, ['t3']],
    [{ kind: 'failed' }, ['t3']],
    [{ text: 'post TOKEN' }, ['t3']],
    [{ text: '401' }, ['t3']],
    [{ text: 'held' }, ['t2']],
    [{ text: 'pkce' }, ['t1']],
    [{ kind: 'note', text: 'token' }, []],
  ] as const)('shows of %j only %j', (filter, ids) => {
    expect(idsOf(filter)).toEqual(ids)
  })
  it('counts the notes that a run or a check ends with as failures', () => {
    const ends = ['page.crashed', 'host.not-resolved', 'host.not-connected', 'tls.failed'] as const
    const notes = [...ends.map(note), note('host.connected'), note('certificate.trusted')]
    const failed = filterTrace(notes, { kind: 'failed', text: '' })
    expect(failed.map((event) => event.id)).toEqual(ends)
  })
})
