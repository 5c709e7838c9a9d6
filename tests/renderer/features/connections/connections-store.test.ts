import { expect, test } from 'vitest'
import { createConnections } from '../../../../src/renderer/features/connections/connections-store.ts'
import type { ConnectionView, Wire } from '../../../../src/shared/api/api.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

const view = (name: string): ConnectionView => ({
  connection: buildConnection({ name }),
  problems: [],
  lastRun: null,
})

/** A wire that answers every call with that value. */
const wireWith = (value: unknown): Wire => ({
  // Each test asks for one procedure and gives its output.
  call: () => Promise.resolve({ ok: true, value: value as never }),
  subscribe: () => () => {},
})

test('opens the first connection where the remembered one is gone', () => {
  const connections = createConnections(wireWith(null), 'gone')
  connections.receive([view('a'), view('b')])
  expect(connections.store.getState().openName).toBe('a')
})

test('keeps the open connection when the list changes', () => {
  const connections = createConnections(wireWith(null), 'b')
  connections.receive([view('a'), view('b')])
  expect(connections.store.getState().openName).toBe('b')
})

test('opens a connection that was made, and drops the search that would hide it', async () => {
  const connections = createConnections(wireWith(view('c')), null)
  connections.receive([view('a')])
  connections.search('zzz')
  await connections.create(buildConnection({ name: 'c' }))
  const { views, openName, query } = connections.store.getState()
  expect(views?.map((v) => v.connection.name)).toEqual(['a', 'c'])
  expect([openName, query]).toEqual(['c', ''])
})

test('opens the neighbour of a deleted connection', async () => {
  const connections = createConnections(wireWith({ undoToken: 'u' }), 'b')
  connections.receive([view('a'), view('b'), view('c')])
  await connections.remove('b')
  expect(connections.store.getState().openName).toBe('c')
  await connections.remove('c')
  expect(connections.store.getState().openName).toBe('a')
})
