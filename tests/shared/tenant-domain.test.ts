import { expect, test } from 'vitest'
import { tenantDomainOf } from '../../src/shared/tenant-domain.ts'

test.each([
  ['tenant.eu.auth0.com', 'tenant.eu.auth0.com'],
  [' https://Login.Example.com/authorize?x=1 ', 'login.example.com'],
  ['localhost:3000', 'localhost:3000'],
  ['', null],
  ['not a domain', null],
])('the domain of "%s" is %j', (text, domain) => {
  expect(tenantDomainOf(text)).toBe(domain)
})
