import { expect, test } from 'vitest'
import { nextIndex } from '../../../src/renderer/components/virtual-listbox/next-index.ts'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 9],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 0, 0],
  ['ArrowUp', -1, 9],
  ['PageDown', 2, 6],
  ['PageUp', 2, 0],
  ['Home', 7, 0],
  ['End', 0, 9],
])('%s leads from row %d to row %d of ten', (key, from, to) => {
  expect(nextIndex(key, from, 10, 4)).toBe(to)
})

test('leaves other keys and empty lists alone', () => {
  expect(nextIndex('Enter', 0, 10, 4)).toBeNull()
  expect(nextIndex('ArrowDown', -1, 0, 4)).toBeNull()
})
