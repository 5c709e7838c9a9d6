import { expect } from 'playwright/test'
import { startOwnAuthorityProvider } from '../support/own-authority-provider.ts'
import { startProxyServer } from '../support/proxy-server.ts'
import { test } from './workbench-test.ts'

test('undoes and redoes edits by keyboard, over tabs, and leaves text fields their own undo', async ({
  workbench,
}) => {
  const { page, form } = workbench
  const pkce = page.getByRole('switch', { name: 'PKCE' })
  await expect(page.getByRole('button', { name: 'Undo the last edit' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await pkce.click({ force: true })
  await expect(pkce).not.toBeChecked()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pkce).toBeChecked()
  await pkce.click({ force: true })
  await form.fill({ 'Client ID': 'another-client' })
  await form.openTab('JSON')
  await form.openTab('Connection')

  await page.keyboard.press('ControlOrMeta+z')
  await expect(form.field('Client ID')).toHaveValue('oauth-workbench')
  await expect(pkce).not.toBeChecked()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pkce).toBeChecked()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await page.getByRole('button', { name: 'Redo the edit' }).click()
  await expect(form.field('Client ID')).toHaveValue('another-client')
  await form.saved()

  // In a text field the browser's own undo has the key.
  await form.field('Display name').fill('Other')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(form.field('Client ID')).toHaveValue('another-client')
})

test('a fixed parameter that is called like a secret is hidden until the person looks', async ({
  page,
  workbench,
}) => {
  await workbench.create('Northwind ID')
  await workbench.form.fill({ 'Authorization URL': 'https://id.northwind.example/authorize' })
  await page.getByRole('button', { name: 'Add parameter' }).click()
  await page.getByLabel('Name of parameter 1').fill('api_key')
  const value = page.getByLabel('Value of api_key')
  await value.fill('a-key-to-hide')
  await expect(value).toHaveAttribute('type', 'password')
  const line = page.locator('.preview-line').filter({ hasText: 'api_key' })
  await expect(line).not.toContainText('a-key-to-hide')
  await page.getByRole('button', { name: 'Show what is typed' }).click()
  await expect(value).toHaveAttribute('type', 'text')
})

test('static and mapped parameters stand in one table, and each collision is told', async ({
  workbench,
}) => {
  const { page, form } = workbench
  await page.getByRole('button', { name: 'Add parameter' }).click()
  await page.getByLabel('Name of parameter 3').fill('audience')
  await page.getByLabel('Source of audience').last().selectOption('upstream-value')
  await page.getByLabel('Value of audience').last().fill('other-api')
  await expect(page.getByText('Replaced by upstream_params.', { exact: true })).toBeVisible()
  await form.saved()
  await expect(page.getByRole('region', { name: 'What will be sent' })).toContainText(
    'audience=other-api from upstream_params',
  )
  await page.getByLabel('Name of parameter 2').fill('state')
  await page.getByLabel('Source of state').selectOption('authParams')
  await expect(
    page.getByText('Replaced by the protocol’s own parameter.', { exact: true }),
  ).toBeVisible()

  await form.openTab('JSON')
  const json = page.getByRole('textbox', { name: 'Connection as JSON' })
  await expect(json).toContainText('"upstream_params"')
  await expect(json).not.toContainText('"authParamsMap"')
})

test('shows the scope as it goes out, with either delimiter', async ({ workbench }) => {
  const { page } = workbench
  const sent = page.getByRole('group', { name: 'Sent as' })
  await expect(sent).toContainText('extra_scope openid profile email')
  await page.getByRole('switch', { name: 'Space delimiter' }).click({ force: true })
  await expect(sent).toContainText('extra_scope,openid profile email')
})

test('every other key of Auth0 has a field, with what is known of it', async ({ workbench }) => {
  const { page, form } = workbench
  await page.getByText('Other keys', { exact: true }).click()
  await form.field('Realms').fill('staff')
  await page.keyboard.press('Enter')
  await page.getByRole('switch', { name: 'Domain connection' }).click({ force: true })
  await page.getByText('User', { exact: true }).click()
  await form.field('Update profile').selectOption('on_first_login')
  await expect(page.getByRole('group', { name: 'Fields map' })).toContainText('not verified')
  await page.getByText('Logout', { exact: true }).click()
  await form.fill({ 'Logout URL': 'http://id.example.com/logout' })
  await expect(form.problem('logoutUrl is not encrypted')).toBeVisible()
  await form.saved()

  await form.openTab('JSON')
  const json = page.getByRole('textbox', { name: 'Connection as JSON' })
  await expect(json).toContainText('"on_first_login"')
  // The editor holds only the lines that can be seen.
  await json.click()
  await page.keyboard.press('ControlOrMeta+End')
  await expect(json).toContainText('"staff"')
  await expect(json).toContainText('"is_domain_connection": true')
})

test('an imitated behaviour is changed for the connection and marked, and leads from the preview', async ({
  workbench,
}) => {
  const { page, form } = workbench
  const group = page.getByRole('group').filter({ hasText: 'Imitation of Auth0' })
  await expect(group).toContainText('as usual')
  await page.getByText('Token', { exact: true }).click()
  await page.getByRole('button', { name: 'OAuth-Workbench', exact: true }).click()
  const agent = form.field('User-Agent of the token request')
  await expect(agent).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Undo the last edit' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await agent.fill('Auth0')
  await expect(group).toContainText('1 changed')
  await expect(page.getByRole('region', { name: 'The token request' })).toContainText('Auth0')
  await page.getByRole('button', { name: 'Back to “OAuth Workbench”' }).click()
  await expect(group).toContainText('as usual')

  const deadline = form.field('Seconds until the script must have called back')
  await deadline.fill('60')
  await expect(group).toContainText('1 changed')
  await deadline.fill('')
  await expect(group).toContainText('as usual')
  await page.keyboard.press('Tab')
  await expect(deadline).toHaveValue('20')
})

test('shows the picture of icon_url through the workbench, and never loads it itself', async ({
  workbench,
  edition,
}) => {
  const { page, form } = workbench
  const provider = await startOwnAuthorityProvider()
  const proxy = await startProxyServer({ leadsTo: provider.authority })
  await edition.restart({
    HTTPS_PROXY: proxy.origin,
    NODE_EXTRA_CA_CERTS: provider.certificateFile,
  })
  await workbench.open()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await form.fill({ 'Icon URL': `${provider.named}/icon.png` })
  await expect(workbench.connections.first().locator('img')).toBeVisible()
  await expect(page.getByRole('img', { name: /^The login button/ }).locator('img')).toHaveAttribute(
    'src',
    /^data:image\/png;base64,/,
  )
  expect(provider.requests).toEqual(['GET /icon.png'])
  expect(asked.filter((url) => url.startsWith(provider.named))).toEqual([])

  await form.fill({ 'Icon URL': `${provider.named}/missing.png` })
  await expect(
    form.problem('The icon cannot be shown: its server answers with status 404.'),
  ).toBeVisible()
  await expect(workbench.connections.first().locator('img')).toHaveCount(0)
  await proxy.close()
  await provider.close()
})
