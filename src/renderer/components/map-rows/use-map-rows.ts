import { useState } from 'react'
import {
  isSameMap,
  type MapRow,
  mapOfRows,
  namesThatStandTwice,
  rowsOfMap,
  type TextMap,
} from './map-rows.ts'

export interface MapRows<T> {
  readonly rows: readonly MapRow<T>[]
  readonly twice: ReadonlySet<string>
  readonly change: (id: number, change: Partial<Pick<MapRow<T>, 'name' | 'value'>>) => void
  readonly add: (name: string, value: T) => void
  readonly remove: (id: number) => void
}

/**
 * The rows of a map that is edited elsewhere too: rows without a name live only here, and all of
 * them start anew when the map changes by other hands.
 */
export function useMapRows<T>(map: TextMap<T>, onChange: (map: TextMap<T>) => void): MapRows<T> {
  const [typed, setTyped] = useState(() => rowsOfMap(map))
  const rows = isSameMap(mapOfRows(typed), map) ? typed : rowsOfMap(map)

  const put = (next: readonly MapRow<T>[]) => {
    setTyped(next)
    const made = mapOfRows(next)
    // A row without a name is nothing to undo or to save yet.
    if (!isSameMap(made, map)) onChange(made)
  }
  return {
    rows,
    twice: namesThatStandTwice(rows),
    change: (id, change) => put(rows.map((r) => (r.id === id ? { ...r, ...change } : r))),
    add: (name, value) =>
      put([...rows, { id: Math.max(-1, ...rows.map((r) => r.id)) + 1, name, value }]),
    remove: (id) => put(rows.filter((r) => r.id !== id)),
  }
}
