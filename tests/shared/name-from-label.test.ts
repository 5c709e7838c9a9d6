import { expect, test } from 'vitest'
import { findNameProblem } from '../../src/shared/connection-problems.ts'
import { nameFromLabel } from '../../src/shared/name-from-label.ts'

test.each([
  ['Northwind ID', 'northwind-id'],
  ['  Åre & Öland  ', 'are-oland'],
  ['a--b', 'a-b'],
  ['--', ''],
  [`${'x'.repeat(127)} y`, 'x'.repeat(127)],
])('makes of "%s" the name "%s"', (label, name) => {
  expect(nameFromLabel(label)).toBe(name)
  if (name !== '') expect(findNameProblem(name)).toBeNull()
})
