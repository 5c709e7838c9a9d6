import { expect, test } from 'vitest'
import {
  createPlaces,
  type Place,
  type PlacesWindow,
  readPlace,
} from '../../../src/renderer/app/places.ts'

/** A window with the history and the memory of a browser's tab. */
function tab(kept: Record<string, string> = {}): PlacesWindow {
  let listener = () => {}
  let index = 0
  const states: unknown[] = [null]
  const moveTo = (next: number) => {
    if (next < 0 || next >= states.length) return
    index = next
    listener()
  }
  return {
    history: {
      get state() {
        return states[index]
      },
      pushState(state: unknown) {
        states.splice(++index, states.length, state)
      },
      replaceState(state: unknown) {
        states[index] = state
      },
      back: () => moveTo(index - 1),
      forward: () => moveTo(index + 1),
    },
    localStorage: {
      getItem: (key) => kept[key] ?? null,
      setItem: (key, value) => {
        kept[key] = value
      },
    },
    addEventListener: (_, added) => {
      listener = added
    },
  }
}

const connection = (name: string): Place => ({ kind: 'connection', name })
const settings: Place = { kind: 'settings' }

test('leads back and forward through the places that were gone to', () => {
  const places = createPlaces(tab())
  places.go(connection('a'))
  places.go(settings)
  places.back()
  expect(places.store.getState()).toEqual(connection('a'))
  places.forward()
  expect(places.store.getState()).toEqual(settings)
})

test('goes nowhere twice, and forgets a place that was replaced', () => {
  const places = createPlaces(tab())
  places.go(connection('a'))
  places.go(connection('a'))
  places.replace(connection('b'))
  places.back()
  expect(places.store.getState()).toEqual({ kind: 'connection', name: null })
})

test('opens where the person was', () => {
  const kept: Record<string, string> = {}
  createPlaces(tab(kept)).go(settings)
  expect(createPlaces(tab(kept)).store.getState()).toEqual(settings)
})

test('opens at the connections where what was kept cannot be read', () => {
  const places = createPlaces(tab({ 'oauth-workbench:place': '{' }))
  expect(places.store.getState()).toEqual({ kind: 'connection', name: null })
})

test('reads only the places that it knows', () => {
  expect(readPlace({ kind: 'settings', more: 1 })).toEqual(settings)
  expect(readPlace({ kind: 'connection', name: 7 })).toEqual({ kind: 'connection', name: null })
  expect(readPlace({ kind: 'runs', runId: 7 })).toEqual({ kind: 'runs', runId: null })
  expect(readPlace({ kind: 'comparison', a: { caseId: 'c1' }, b: { runId: 'r2' } })).toEqual({
    kind: 'comparison',
    a: { caseId: 'c1' },
    b: { runId: 'r2' },
  })
  expect(readPlace({ kind: 'comparison', a: { runId: 'r1' }, b: { runId: 7 } })).toBeNull()
  // As earlier versions kept it.
  expect(readPlace({ kind: 'comparison', b: 'r2' })).toEqual({
    kind: 'comparison',
    a: null,
    b: { runId: 'r2' },
  })
  expect(readPlace({ kind: 'comparison', a: 'r1' })).toBeNull()
  expect(readPlace({ kind: 'no-such-place' })).toBeNull()
  expect(readPlace('settings')).toBeNull()
})
