import { expect } from 'playwright/test'
import { startSecondServer } from '../support/second-server.ts'
import { secondServerConnection } from '../support/second-server-connection.ts'
import { WorkbenchPage } from './pages/workbench-page.ts'
import { test } from './workbench-test.ts'

test('creates a connection to a server of other habits, and runs it', async ({ workbench }) => {
  const { form, results } = workbench
  const server = await startSecondServer()
  const { options, workbench: settings } = secondServerConnection(server.address)
  await workbench.create('Second Server')
  await form.fill({
    'Authorization URL': options.authorizationURL,
    'Token URL': options.tokenURL,
    'Callback URL': settings?.callbackUrl ?? '',
    'Client ID': options.client_id,
    'Client secret': options.client_secret ?? '',
    Scope: String(options.scope),
    'Custom headers': JSON.stringify(options.customHeaders),
  })
  await form.replaceScript(options.scripts?.fetchUserProfile ?? '')
  await workbench.keepScreenshot('script')
  await workbench.runButton.click()
  await expect(results.outcome).toContainText('The login passed')
  await expect(results.panel).toContainText('oauth2|second-server|')
  await server.close()
})

test('keeps every edit over a restart, secrets masked', async ({ workbench, edition }) => {
  const { page, form } = workbench
  await workbench.create('Northwind ID')
  await form.fill({ 'Client ID': 'client-4711', 'Client secret': 'a-secret-to-keep' })
  await page.getByRole('button', { name: 'Add parameter' }).click()
  await page.getByLabel('Name of parameter 1').fill('audience')
  await page.getByLabel('Value of audience').fill('api')
  await page.getByRole('switch', { name: 'PKCE' }).click({ force: true })
  await form.saved()

  await edition.restart()
  await workbench.open()
  await workbench.connections.filter({ hasText: 'Northwind ID' }).click()
  await expect(form.field('Client ID')).toHaveValue('client-4711')
  await expect(page.getByLabel('Value of audience')).toHaveValue('api')
  await expect(page.getByRole('switch', { name: 'PKCE' })).not.toBeChecked()
  await expect(form.field('Client secret')).toHaveValue('')

  await page.getByRole('button', { name: 'Reveal the secret' }).click()
  await expect(form.field('Client secret')).toHaveValue('a-secret-to-keep')
})

test('shows each problem at its field, and puts the focus on the first error', async ({
  workbench,
}) => {
  const { page, form } = workbench
  await workbench.create('Northwind ID')
  await expect(form.problem('client_id is missing.')).toHaveCount(0)
  await form.fill({
    'Authorization URL': 'https://id.example.com/authorize?response_mode=form_post',
    'Token URL': 'http://id.example.com/token',
    'Custom headers': '{\n  "X-Count": 3\n}',
  })
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(form.problem('must not set response_mode')).toBeVisible()
  await expect(form.problem('is not encrypted')).toBeVisible()
  await expect(form.problem('client_id is missing.')).toBeVisible()
  await expect(form.problem('Line 2, column 14')).toContainText('stay in force')
  await expect(form.field('Authorization URL')).toBeFocused()
  await workbench.keepScreenshot('problems')
})

test('fills in the callback URL from a domain', async ({ workbench }) => {
  const { page, form } = workbench
  await page.getByRole('button', { name: 'Fill in from a domain…' }).click()
  await page.getByLabel('Tenant or custom domain').fill('https://tenant.eu.auth0.com/')
  await workbench.keepScreenshot('from-a-domain')
  await page.getByRole('button', { name: 'Use this callback URL' }).click()
  await expect(form.field('Callback URL')).toHaveValue('https://tenant.eu.auth0.com/login/callback')
})

test('duplicates a connection with its secret', async ({ workbench }) => {
  const { page, form } = workbench
  await workbench.choose('Duplicate…')
  await expect(page.getByRole('dialog').getByLabel('Name')).toHaveValue('playground-2')
  await page.getByRole('dialog').getByRole('button', { name: 'Duplicate' }).click()
  await expect(workbench.connections).toHaveText([/Playground/, /Playground \(copy\)/])
  // The page before it stays until this one is drawn.
  await expect(workbench.title).toHaveText('Playground (copy)')
  await page.getByRole('button', { name: 'Reveal the secret' }).click()
  await expect(form.field('Client secret')).toHaveValue('playground-client-secret')
})

test('deletes a connection, teaches what to do without one, and brings it back', async ({
  workbench,
}) => {
  const { page } = workbench
  await workbench.choose('Delete')
  await expect(workbench.title).toHaveText('No connection yet')
  await workbench.keepScreenshot('no-connection')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(workbench.title).toHaveText('Playground')
})

test('undo leaves alone what another tab has changed', async ({ page, workbench, edition }) => {
  const { form } = workbench
  await form.fill({ 'Display name': 'Changed here' })
  await form.saved()
  const other = new WorkbenchPage(await page.context().newPage(), edition)
  await other.open()
  await other.form.fill({ 'Token URL': 'https://changed.elsewhere/token' })
  await expect(form.field('Token URL')).toHaveValue('https://changed.elsewhere/token')
  await page.getByRole('button', { name: 'Undo the last edit' }).click()
  await expect(form.field('Display name')).toHaveValue('Playground')
  await expect(form.field('Token URL')).toHaveValue('https://changed.elsewhere/token')
  await expect(other.form.field('Display name')).toHaveValue('Playground')
  await expect(other.form.field('Token URL')).toHaveValue('https://changed.elsewhere/token')
})
