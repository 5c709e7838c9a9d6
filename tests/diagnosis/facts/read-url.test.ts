import { expect, it } from 'vitest'
import { isRelatedHost } from '../../../src/diagnosis/facts/read-url.ts'

it.each([
  ['login.ing.nl', 'auth.ing.nl', true],
  ['login.northwind.example', 'api.northwind.example', true],
  ['login.northwind.co.uk', 'api.northwind.co.uk', true],
  ['login.northwind.co.uk', 'login.fabrikam.co.uk', false],
  ['login.ing.nl', 'login.abn.nl', false],
])('%s and %s are related: %s', (a, b, related) => {
  expect(isRelatedHost(a, b)).toBe(related)
})
