import { expect } from 'playwright/test'
import { goodClient, type ManagementApiServer } from '../support/management-api-server.ts'
import { Palette } from './pages/palette.ts'
import { SharingDialogs } from './pages/sharing-dialogs.ts'
import { startTenant, TenantPage } from './pages/tenant-page.ts'
import { test as base } from './workbench-test.ts'

/** `test` with a tenant that has two custom social connections. */
const test = base.extend<{ readonly tenant: ManagementApiServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter destructured
  tenant: async ({}, use) => {
    const tenant = await startTenant()
    await use(tenant)
    tenant.close()
  },
})

test('a tenant is connected, listed, and its connections are imported', async ({
  page,
  workbench,
  tenant,
}) => {
  const tenants = new TenantPage(page)
  const { form, list } = tenants
  await tenants.open()
  await form.getByLabel('Domain').fill('http://acme.example')
  await form.getByLabel('Client ID').fill(goodClient.clientId)
  await form.getByLabel('Client secret').fill(goodClient.clientSecret)
  await form.getByRole('button', { name: 'Connect' }).click()
  await expect(page.getByRole('alert')).toContainText("is not a tenant's domain")
  await form.getByLabel('Domain').fill(tenant.origin)
  await form.getByRole('button', { name: 'Connect' }).click()

  await page.getByRole('button', { name: 'List connections' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await list.getByRole('checkbox', { name: 'Playground' }).check()
  await expect(list.getByLabel('Name for playground')).toHaveValue('playground-2')
  await list.getByRole('checkbox', { name: 'Northwind' }).check()
  await page.getByRole('button', { name: 'Import 2' }).click()
  await expect(workbench.connections).toHaveCount(3)
  await expect(workbench.title).toHaveText('Playground')
})

test('a tenant is forgotten after a question only', async ({ page, workbench, tenant }) => {
  await expect(workbench.title).toBeVisible()
  const tenants = new TenantPage(page)
  const { form, forgetting } = tenants
  await tenants.open()
  await tenants.connect(tenant.origin)
  await page.getByRole('button', { name: 'Forget this tenant…' }).click()
  await expect(forgetting).toContainText('The connections themselves stay')
  await expect(forgetting.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await forgetting.getByRole('button', { name: 'Keep it' }).click()
  await expect(form).toHaveCount(0)
  await page.getByRole('button', { name: 'Forget this tenant…' }).click()
  await forgetting.getByRole('button', { name: /^Forget 127\.0\.0\.1\S* and its copies$/ }).click()
  await expect(form).toBeVisible()
})

test('a push shows the difference first, and refuses what somebody changed meanwhile', async ({
  page,
  workbench,
  tenant,
}) => {
  await new Palette(page).start('Open the Auth0 tenant')
  const tenants = new TenantPage(page)
  await tenants.connect(tenant.origin)
  await tenants.pull('Northwind')
  await expect(workbench.title).toHaveText('Northwind')

  await workbench.form.fill({ 'Client ID': 'client-of-mine' })
  const { push } = new SharingDialogs(page)
  await workbench.choose('Push to Auth0 tenant…')
  const goOn = tenant.hold()
  await push.getByRole('button', { name: 'Show the difference' }).click()
  // What comes belongs to the tenant that was asked.
  await expect(push.getByRole('combobox', { name: 'Tenant' })).toBeDisabled()
  goOn()
  const changes = push.getByRole('region', { name: 'What would change' })
  await expect(changes).toContainText('options.client_id')
  await expect(changes).toContainText('client-4711')
  await expect(changes).toContainText('client-of-mine')

  const theirs = tenant.connections.get('con_Northwind')
  if (!theirs) throw new Error('it is gone')
  tenant.connections.set(theirs.id, { ...theirs, display_name: 'Changed there' })
  await push.getByRole('button', { name: `Push to ${tenant.domain}` }).click()
  await expect(push.getByRole('alert')).toContainText('was changed in the tenant in the meantime')
  await push.getByRole('button', { name: 'Show the difference' }).click()
  await expect(push.getByRole('alert')).toContainText('It was changed in the tenant since')
  await expect(push.getByRole('region', { name: 'Changes in the tenant' })).toContainText(
    'display_name',
  )
  await push.getByRole('button', { name: 'Open the tenant’s page' }).click()
  await expect(tenants.list).toBeVisible()
  await page.goBack()
  await workbench.choose('Push to Auth0 tenant…')
  await push.getByRole('button', { name: 'Show the difference' }).click()
  await push.getByRole('button', { name: 'Go on with my copy' }).click()
  await push.getByRole('button', { name: `Push to ${tenant.domain}` }).click()
  await expect(push).toContainText('and read back: it is what was sent.')
  expect(tenant.connections.get(theirs.id)).toMatchObject({
    display_name: 'Northwind',
    options: { client_id: 'client-of-mine', client_secret: 'secret-of-northwind-4711' },
  })
})
