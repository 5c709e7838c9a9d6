import { expect, test } from 'vitest'
import { createTenantStore } from '../../../../src/renderer/features/tenant/tenant-store.ts'
import type { ApiResult, Wire } from '../../../../src/shared/api/api.ts'

const acme = { domain: 'acme.eu.auth0.com', access: 'client' }
const refused: ApiResult<never> = {
  ok: false,
  error: { code: 'connection-lost', message: 'The workbench is out of reach.' },
}

/** A wire that knows one tenant and refuses what is named. */
function wireRefusing(...names: readonly string[]): Wire {
  const call = (name: string) =>
    Promise.resolve(names.includes(name) ? refused : { ok: true, value: [acme] })
  // The store only calls; what it is answered is the test's own.
  return { call, subscribe: () => () => {} } as unknown as Wire
}

test('a tenant that could not be forgotten stays, and the reason is said', async () => {
  const tenants = createTenantStore(wireRefusing('disconnectTenant'))
  await tenants.load()
  await tenants.disconnect(acme.domain)
  expect(tenants.store.getState()).toMatchObject({
    domain: acme.domain,
    refusal: 'The workbench is out of reach.',
  })
})

test('what was refused in one place is not said in the next', async () => {
  const tenants = createTenantStore(wireRefusing('listTenantConnections'))
  await tenants.load()
  await tenants.list()
  expect(tenants.store.getState().refusal).not.toBeNull()
  await tenants.load()
  expect(tenants.store.getState().refusal).toBeNull()
})
