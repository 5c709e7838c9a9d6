import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { type WebSocket as ServerSocket, WebSocketServer } from 'ws'
import { WebSocketWire } from '../../../src/renderer/app/web-socket-wire.ts'
import type { LinkState } from '../../../src/renderer/app/wire-link.ts'

/** A server on a free port, and a wire to it; `answer` gives the result of each call. */
async function setUp(answer: (call: { name: string; input: unknown }) => unknown = () => null) {
  const protocols: string[] = []
  const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    handleProtocols: (offered) => {
      protocols.push(...offered)
      return 'owb'
    },
  })
  const sockets: ServerSocket[] = []
  server.on('connection', (socket) => {
    sockets.push(socket)
    socket.on('message', (data) => {
      const { id, ...call } = JSON.parse(String(data))
      const result = answer(call)
      if (result !== undefined) socket.send(JSON.stringify({ id, result }))
    })
  })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was bound')
  const wire = new WebSocketWire(`ws://127.0.0.1:${address.port}/api`, 'key')
  onTestFinished(() => {
    wire.close()
    for (const socket of sockets) socket.terminate()
    server.close()
  })
  return { wire, sockets, protocols }
}

/** Resolves when the link has that state. */
function linked(wire: WebSocketWire, kind: LinkState['kind']): Promise<void> {
  if (wire.linkState().kind === kind) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = wire.onLinkChange(() => {
      if (wire.linkState().kind !== kind) return
      stop()
      resolve()
    })
  })
}

test('offers its key as a subprotocol, never in the address', async () => {
  const { wire, protocols } = await setUp()
  await linked(wire, 'open')
  expect(protocols).toEqual(['owb', 'owb.key'])
})

test('gives each call the answer with its id', async () => {
  const { wire } = await setUp(({ name, input }) => ({ ok: true, value: { name, input } }))
  const [status, run] = await Promise.all([
    wire.call('getStatus', undefined),
    wire.call('getLastRun', { name: 'acme' }),
  ])
  expect(status).toEqual({ ok: true, value: { name: 'getStatus', input: undefined } })
  expect(run).toEqual({ ok: true, value: { name: 'getLastRun', input: { name: 'acme' } } })
})

test('hands events to those who still listen', async () => {
  const { wire, sockets } = await setUp()
  await linked(wire, 'open')
  const heard: unknown[] = []
  const stop = wire.subscribe(() => void heard.push('stopped'))
  stop()
  const events = new Promise((resolve) => wire.subscribe(resolve))
  sockets[0]?.send('{"events":[{"kind":"connections-changed","connections":[]}]}')
  expect(await events).toEqual([{ kind: 'connections-changed', connections: [] }])
  expect(heard).toEqual([])
})

test('answers what was under way when the link is lost, and opens it again', async () => {
  const { wire, sockets } = await setUp(({ name }) =>
    name === 'listConnections' ? undefined : { ok: true, value: null },
  )
  await linked(wire, 'open')
  const unanswered = wire.call('listConnections', undefined)
  // The server has the call before it goes away.
  await wire.call('getLastRun', { name: 'acme' })
  sockets[0]?.terminate()
  expect(await unanswered).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
  expect(wire.linkState()).toMatchObject({ kind: 'lost', attempts: 1 })

  expect(await wire.call('getStatus', undefined)).toMatchObject({
    ok: false,
    error: { code: 'connection-lost' },
  })
  wire.retry()
  expect(wire.linkState()).toEqual({ kind: 'connecting', again: true })
  expect(await wire.call('getStatus', undefined)).toEqual({ ok: true, value: null })
  expect(sockets).toHaveLength(2)
})

test('tries again by itself', async () => {
  const { wire, sockets } = await setUp()
  await linked(wire, 'open')
  sockets[0]?.terminate()
  await linked(wire, 'lost')
  await linked(wire, 'open')
  expect(sockets).toHaveLength(2)
})
