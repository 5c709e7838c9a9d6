import { expect, test } from 'vitest'
import { matcherOf } from '../../../src/renderer/components/match-words.ts'

test.each([
  ['acme login', true],
  ['LOGIN  acme', true],
  ['', true],
  ['acme logout', false],
])('says whether every word of “%s” occurs', (query, expected) => {
  expect(matcherOf(query)('Login of Acme')).toBe(expected)
})
