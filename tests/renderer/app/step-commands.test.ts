import { expect, test } from 'vitest'
import { neighbour } from '../../../src/renderer/app/connection-page/step-commands.ts'

const rows = ['t1', 't2', 't3']

test('moves to the row beside, and stops at the ends', () => {
  expect(neighbour(rows, 't1', 1)).toBe('t2')
  expect(neighbour(rows, 't3', -1)).toBe('t2')
  expect(neighbour(rows, 't3', 1)).toBeNull()
  expect(neighbour(rows, 't1', -1)).toBeNull()
})

test('begins at the first row, or from behind at the last', () => {
  expect(neighbour(rows, null, 1)).toBe('t1')
  expect(neighbour(rows, 'gone', -1)).toBe('t3')
  expect(neighbour([], null, 1)).toBeNull()
})
