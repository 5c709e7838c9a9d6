import { once } from 'node:events'
import { expect, test } from 'vitest'
import { nextMessage, openedSocket, startEdition } from './edition.ts'

test('answers a call under its id', async () => {
  const socket = await openedSocket(await startEdition())
  const message = nextMessage(socket)
  socket.send(JSON.stringify({ id: 7, name: 'getLastRun', input: { name: 'acme' } }))
  expect(await message).toEqual({
    id: 7,
    result: { ok: true, value: { name: 'getLastRun', input: { name: 'acme' } } },
  })
})

test('passes a call without input on as such', async () => {
  const edition = await startEdition()
  const socket = await openedSocket(edition)
  const message = nextMessage(socket)
  socket.send('{"id":1,"name":"getStatus"}')
  await message
  expect(edition.calls).toEqual([{ name: 'getStatus', input: undefined }])
})

test('sends events to every page', async () => {
  const edition = await startEdition()
  const sockets = [await openedSocket(edition), await openedSocket(edition)]
  const messages = Promise.all(sockets.map(nextMessage))
  edition.publish([{ kind: 'connections-changed', connections: [] }])
  const expected = { events: [{ kind: 'connections-changed', connections: [] }] }
  expect(await messages).toEqual([expected, expected])
})

test.each([
  'not JSON',
  '[]',
  '{"id":"1","name":"getStatus"}',
  '{"id":-1,"name":"getStatus"}',
  '{}',
])('closes at the message %s', async (text) => {
  const edition = await startEdition()
  const socket = await openedSocket(edition)
  socket.send(text)
  const [code, reason] = await once(socket, 'close')
  expect([code, String(reason)]).toEqual([1008, 'a message must be {"id", "name", "input"}'])
  expect(edition.calls).toEqual([])
})

test('closes at a binary message', async () => {
  const socket = await openedSocket(await startEdition())
  socket.send(Buffer.from('{"id":1,"name":"getStatus"}'))
  const [code] = await once(socket, 'close')
  expect(code).toBe(1003)
})

test('closes at a message over 100 MB without reading it', async () => {
  const edition = await startEdition()
  const socket = await openedSocket(edition)
  socket.send(JSON.stringify({ id: 1, name: 'getStatus', input: 'x'.repeat(100_000_000) }))
  const [code] = await once(socket, 'close')
  expect(code).toBe(1009)
  expect(edition.calls).toEqual([])
})
