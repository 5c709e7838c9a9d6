import { expect, test } from 'vitest'
import {
  freeName,
  nameOfDisplayName,
} from '../../../../src/renderer/features/connections/new-name.ts'
import { findNameProblem } from '../../../../src/shared/connection-problems.ts'

test.each([
  ['Northwind ID', 'northwind-id'],
  ['  Åre & Öland  ', 'are-oland'],
  ['a--b', 'a-b'],
  ['--', ''],
  [`${'x'.repeat(127)} y`, 'x'.repeat(127)],
])('makes of "%s" the name "%s"', (displayName, name) => {
  expect(nameOfDisplayName(displayName)).toBe(name)
  if (name !== '') expect(findNameProblem(name)).toBeNull()
})

test('counts up from a name that is taken', () => {
  expect(freeName('acme', new Set())).toBe('acme')
  expect(freeName('acme', new Set(['acme', 'acme-2']))).toBe('acme-3')
})
