import { expect, test } from 'vitest'
import { parseTenantDomain } from '../../../src/workbench/tenant/tenant-address.ts'

test.each([
  ['acme.eu.auth0.com', 'https://acme.eu.auth0.com'],
  [' https://Acme.EU.auth0.com/ ', 'https://acme.eu.auth0.com'],
  ['http://127.0.0.1:4999', 'http://127.0.0.1:4999'],
  ['127.0.0.1:4999', 'http://127.0.0.1:4999'],
  ['http://localhost:4999/', 'http://localhost:4999'],
])('%s is the tenant at %s', (text, origin) => {
  expect(parseTenantDomain(text)).toEqual({ domain: new URL(origin).host, origin })
})

test.each([
  [''],
  ['http://acme.eu.auth0.com'],
  ['acme.eu.auth0.com:8443'],
  ['acme.eu.auth0.com/api/v2'],
  ['acme.eu.auth0.com?x=1'],
  ['https://user:pass@acme.eu.auth0.com'],
  ['acme.eu.auth0.com@evil.example'],
  ['acme'],
  ['10.0.0.1'],
  ['http://10.0.0.1'],
  ['[::2]'],
  ['0x0a000001'],
  ['ftp://acme.eu.auth0.com'],
  ['javascript:alert(1)'],
])('a token never goes to %s', (text) => {
  expect(() => parseTenantDomain(text)).toThrow('is not a tenant')
})
