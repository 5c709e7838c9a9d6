import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { followOpenConnection } from '../../../src/renderer/app/follow-open-connection.ts'
import type { Place, Places } from '../../../src/renderer/app/places.ts'
import { createConnections } from '../../../src/renderer/features/connections/connections-store.ts'
import type { ConnectionView, Wire } from '../../../src/shared/api/api.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

const view = (name: string): ConnectionView => ({
  connection: buildConnection({ name }),
  problems: [],
  lastRun: null,
})

/** Places that remember how they were reached. */
function recordedPlaces(first: Place): Places & { readonly steps: string[] } {
  const store = createStore<Place>(() => first)
  const steps: string[] = []
  const move = (how: string) => (place: Place) => {
    steps.push(`${how} ${place.kind === 'connection' ? place.name : place.kind}`)
    store.setState(place, true)
  }
  return { store, steps, go: move('go'), replace: move('replace'), back() {}, forward() {} }
}

function follow(first: Place, answer: unknown = null) {
  const wire: Wire = {
    // Each test asks for one procedure and gives its output.
    call: () => Promise.resolve({ ok: true, value: answer as never }),
    subscribe: () => () => {},
  }
  const connections = createConnections(wire, null)
  const places = recordedPlaces(first)
  followOpenConnection(connections, places)
  return { connections, places }
}

test('going to a connection opens it', () => {
  const { connections, places } = follow({ kind: 'settings' })
  connections.receive([view('a'), view('b')])
  places.go({ kind: 'connection', name: 'b' })
  expect(connections.store.getState().openName).toBe('b')
})

test('the first list corrects the place, and leaves another page open', () => {
  const shown = follow({ kind: 'connection', name: null })
  shown.connections.receive([view('a')])
  expect(shown.places.steps).toEqual(['replace a'])
  const elsewhere = follow({ kind: 'settings' })
  elsewhere.connections.receive([view('a')])
  expect(elsewhere.places.steps).toEqual([])
})

test('a connection that was made is gone to, from another page too', async () => {
  const { connections, places } = follow({ kind: 'settings' }, view('new'))
  connections.receive([])
  await connections.create(buildConnection({ name: 'new' }))
  expect(places.steps).toEqual(['go new'])
})

test('nothing leads back to a connection that was deleted', async () => {
  const { connections, places } = follow({ kind: 'connection', name: 'a' }, { undoToken: 'u' })
  connections.receive([view('a'), view('b')])
  await connections.remove('a')
  expect(places.steps).toEqual(['replace a', 'replace b'].slice(1))
})
