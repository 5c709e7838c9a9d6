import { describe, expect, test } from 'vitest'
import { coalesceEvents } from '../../../src/cli/serve/coalesce-events.ts'
import { EventOutlet } from '../../../src/cli/serve/event-outlet.ts'
import type { ApiEvent } from '../../../src/shared/api/api.ts'

function runEvent(runId: string, ...steps: readonly number[]): ApiEvent {
  return {
    kind: 'run',
    runId,
    events: steps.map((at) => ({ kind: 'step-started', step: 'callback', at })),
  }
}

function connectionsChanged(...names: readonly string[]): ApiEvent {
  const connections = names.map((name) => ({
    connection: { name, strategy: 'oauth2' as const, options: emptyOptions },
    problems: [],
    lastRun: null,
  }))
  return { kind: 'connections-changed', connections }
}

const emptyOptions = { authorizationURL: '', tokenURL: '', client_id: '' }

describe('coalesceEvents', () => {
  test('keeps only the newest list of connections', () => {
    expect(
      coalesceEvents([connectionsChanged('a'), runEvent('r1', 1), connectionsChanged('a', 'b')]),
    ).toEqual([runEvent('r1', 1), connectionsChanged('a', 'b')])
  })

  test('joins the events of one run in their order', () => {
    expect(coalesceEvents([runEvent('r1', 1), runEvent('r1', 2, 3)])).toEqual([
      runEvent('r1', 1, 2, 3),
    ])
  })

  test('leaves the events of several runs in their order', () => {
    const events = [runEvent('r1', 1), runEvent('r2', 2), runEvent('r1', 3)]
    expect(coalesceEvents(events)).toEqual(events)
  })

  test('keeps everything that an investigation has sent', () => {
    const traced = (id: string): ApiEvent => ({
      kind: 'investigation',
      name: 'a',
      trace: [{ kind: 'note', id, at: 1, name: 'host.resolved', text: 'a' }],
    })
    expect(coalesceEvents([traced('t1'), traced('t2')])).toEqual([traced('t1'), traced('t2')])
  })
})

describe('EventOutlet', () => {
  /** A socket that takes what it is sent only when the test says so. */
  function stallingSocket() {
    const sent: unknown[] = []
    const closed: number[] = []
    return {
      sent,
      closed,
      bufferedAmount: 0,
      send: (text: string) => void sent.push(JSON.parse(text)),
      close: (code: number) => void closed.push(code),
    }
  }

  test('sends at once where the page keeps up', () => {
    const socket = stallingSocket()
    new EventOutlet(socket).send([runEvent('r1', 1)])
    expect(socket.sent).toEqual([{ events: [runEvent('r1', 1)] }])
  })

  test('holds events while the page does not take them, and sends them in one piece', async () => {
    const socket = stallingSocket()
    const outlet = new EventOutlet(socket)
    socket.bufferedAmount = 4_000_001
    outlet.send([runEvent('r1', 1), connectionsChanged('a')])
    outlet.send([connectionsChanged('a', 'b')])
    outlet.send([connectionsChanged()])
    expect(socket.sent).toEqual([])
    socket.bufferedAmount = 0
    await expect
      .poll(() => socket.sent)
      .toEqual([{ events: [runEvent('r1', 1), connectionsChanged()] }])
  })

  test('gives up on a page that is too far behind', () => {
    const socket = stallingSocket()
    const outlet = new EventOutlet(socket)
    socket.bufferedAmount = 4_000_001
    outlet.send([runEvent('r1', ...Array.from({ length: 50_001 }, (_, at) => at))])
    expect(socket.closed).toEqual([1013])
    outlet.close()
  })

  test('sends nothing once it is closed', async () => {
    const socket = stallingSocket()
    const outlet = new EventOutlet(socket)
    socket.bufferedAmount = 4_000_001
    outlet.send([runEvent('r1', 1)])
    outlet.close()
    socket.bufferedAmount = 0
    outlet.send([runEvent('r1', 2)])
    expect(socket.sent).toEqual([{ events: [runEvent('r1', 2)] }])
  })
})
