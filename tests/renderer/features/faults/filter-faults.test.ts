import { expect, test } from 'vitest'
import { filterFaults } from '../../../../src/renderer/features/faults/filter-faults.ts'
import type { FaultView } from '../../../../src/shared/api/api.ts'

const faults: readonly FaultView[] = [
  {
    name: 'state-wrong',
    group: 'Callback',
    title: 'Wrong state',
    effect: 'The callback brings another state.',
    findings: [{ code: 'callback-state-mismatch', title: 'The state does not match' }],
    setup: [],
  },
  {
    name: 'token-html',
    group: 'Token response',
    title: 'Token response is a page',
    effect: 'The token endpoint answers 200 with an HTML page.',
    findings: [{ code: 'token-response-html', title: 'The token URL answers with a page' }],
    setup: [],
  },
]

const found = (text: string) =>
  filterFaults(faults, text).map((group) => [group.title, ...group.faults.map((f) => f.name)])

test('groups the faults by the part of a login, in their order', () => {
  expect(found('')).toEqual([
    ['Callback', 'state-wrong'],
    ['Token response', 'token-html'],
  ])
})

test.each([
  ['HTML page', [['Token response', 'token-html']]],
  ['callback-state-mismatch', [['Callback', 'state-wrong']]],
  ['does not match state', [['Callback', 'state-wrong']]],
  ['nothing of the kind', []],
])('finds %j by its own words and those of its findings', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
