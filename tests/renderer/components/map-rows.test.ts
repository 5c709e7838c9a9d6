import { expect, test } from 'vitest'
import {
  isSameMap,
  mapOfRows,
  namesThatStandTwice,
  rowsOfMap,
} from '../../../src/renderer/components/map-rows/map-rows.ts'

const row = (id: number, name: string, value: string) => ({ id, name, value })

test('makes rows of a map and the map of its rows', () => {
  const map = { audience: 'api', prompt: 'login' }
  expect(mapOfRows(rowsOfMap(map))).toEqual(map)
})

test('leaves out rows without a name, and takes the last of equal names', () => {
  const rows = [row(0, 'a', '1'), row(1, '', 'lost'), row(2, 'a', '2')]
  expect(mapOfRows(rows)).toEqual({ a: '2' })
  expect(namesThatStandTwice(rows)).toEqual(new Set(['a']))
})

test('compares maps by their entries, in any order', () => {
  expect(isSameMap({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
  expect(isSameMap({ a: { alias: 'x' } }, { a: { alias: 'x' } })).toBe(true)
  expect(isSameMap({ a: 1 }, { a: 2 })).toBe(false)
  expect(isSameMap({ a: 1 }, { b: 1 })).toBe(false)
  expect(isSameMap({ a: 1 }, { a: 1, b: 1 })).toBe(false)
})
