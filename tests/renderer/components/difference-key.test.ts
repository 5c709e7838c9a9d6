import { expect, test } from 'vitest'
import { compareValues } from '../../../src/comparison/compare-values.ts'
import { differenceKey } from '../../../src/renderer/components/difference-key.ts'

test.each([
  ['items of a list at one place', { scope: ['a'] }, { scope: ['x'] }],
  ['keys that have a dot', { 'a.b': 1, a: { b: 1 } }, { 'a.b': 2, a: { b: 2 } }],
])('%s have a key each', (_, a, b) => {
  const keys = compareValues(a, b).map(differenceKey)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(2)
})
