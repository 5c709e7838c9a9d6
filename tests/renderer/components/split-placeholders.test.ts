import { expect, test } from 'vitest'
import {
  isPlaceholder,
  splitPlaceholders,
} from '../../../src/renderer/components/masked-text/split-placeholders.ts'

test('cuts a text at its placeholders', () => {
  expect(splitPlaceholders('Bearer «access_token:2», «x»!')).toEqual([
    { kind: 'plain', text: 'Bearer ' },
    { kind: 'secret', placeholder: '«access_token:2»', label: 'access_token:2' },
    { kind: 'plain', text: ', ' },
    { kind: 'secret', placeholder: '«x»', label: 'x' },
    { kind: 'plain', text: '!' },
  ])
})

test('leaves a text without placeholders whole', () => {
  expect(splitPlaceholders('« not one »')).toEqual([{ kind: 'plain', text: '« not one »' }])
  expect(splitPlaceholders('')).toEqual([])
})

test.each([
  ['«client_secret»', true],
  ['Basic «client_secret»', false],
  ['', false],
  ['secret', false],
])('is "%s" one placeholder? %s', (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected)
})
