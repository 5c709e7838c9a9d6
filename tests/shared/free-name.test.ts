import { expect, test } from 'vitest'
import { findNameProblem } from '../../src/shared/connection-problems.ts'
import { freeName } from '../../src/shared/free-name.ts'

test('counts up from a name that is taken', () => {
  expect(freeName('acme', new Set())).toBe('acme')
  expect(freeName('acme', new Set(['acme', 'acme-2']))).toBe('acme-3')
})

test('stays a name that a connection may have', () => {
  const longest = `${'x'.repeat(125)}-yz`
  const name = freeName(longest, new Set([longest]))
  expect(name).toBe(`${'x'.repeat(125)}-2`)
  expect(findNameProblem(name)).toBeNull()
})
