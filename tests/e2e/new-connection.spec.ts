import { expect } from 'playwright/test'
import { startMetadataServer } from '../support/metadata-server.ts'
import { startRequestLogServer } from '../support/request-log-server.ts'
import { NewConnectionDialog } from './pages/new-connection-dialog.ts'
import { test } from './workbench-test.ts'

test('makes a connection from a provider’s template, by keyboard alone', async ({ workbench }) => {
  const { page, form } = workbench
  const dialog = new NewConnectionDialog(page)
  await page.keyboard.press('Alt+n')
  await dialog.dialog.getByRole('tab', { name: 'Blank' }).focus()
  await page.keyboard.press('ArrowRight')
  await dialog.search.focus()
  await page.keyboard.type('k')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('eyclo')
  await expect(dialog.providers).toHaveText([/Keycloak/])
  await page.keyboard.press('Enter')

  await expect(dialog.field('Server address')).toBeFocused()
  await expect(dialog.dialog).toContainText('userinfo refuses a token without the scope openid')
  await page.keyboard.type('https://id.example.com/')
  await expect(dialog.dialog).toContainText('without a slash at the end')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Tab')
  await page.keyboard.type('staff')
  await page.keyboard.press('Tab')
  await page.keyboard.type('my-client')
  await page.keyboard.press('Enter')

  await expect(workbench.title).toHaveText('Keycloak')
  await expect(form.field('Authorization URL')).toHaveValue(
    'https://id.example.com/realms/staff/protocol/openid-connect/auth',
  )
  await expect(form.field('Client ID')).toHaveValue('my-client')
  await expect(page.getByRole('combobox', { name: 'Value of login_hint' })).toHaveValue(
    'login_hint',
  )
  await form.openTab('Script')
  await expect(form.script).toContainText('/realms/staff/protocol/openid-connect/userinfo')
})

test('a provider that wants HTTP Basic gets its header, masked', async ({ workbench }) => {
  const { page, form } = workbench
  const dialog = new NewConnectionDialog(page)
  await dialog.open()
  await dialog.openWay('Provider')
  await dialog.chooseProvider('Zoom')
  await dialog.field('Client ID').fill('my-client')
  await dialog.field('Client secret').fill('a-secret-of-mine')
  await dialog.create()
  await expect(workbench.title).toHaveText('Zoom')
  await expect(form.field('Custom headers')).toHaveValue(/«customHeaders\.Authorization»/)
  await expect(form.field('Client secret')).toHaveValue('')
})

test('makes a connection from what a server says of itself', async ({ workbench }) => {
  const { page, form } = workbench
  const server = await startMetadataServer()
  const dialog = new NewConnectionDialog(page)
  await dialog.open()
  await dialog.openWay('Discovery document')
  await dialog.discover(`${server.issuer}/.well-known/openid-configuration`)
  await expect(dialog.found).toContainText('https://id.northwind.example/oauth2/token')
  await expect(dialog.found).toContainText('client_secret_basic only')
  await dialog.field('Name').fill('northwind')
  await dialog.create()
  await expect(workbench.connections.filter({ hasText: 'northwind' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(form.field('Token URL')).toHaveValue('https://id.northwind.example/oauth2/token')
  await expect(page.getByRole('switch', { name: 'PKCE' })).toBeChecked()
  await server.close()
})

test('says why an address brings nothing', async ({ workbench }) => {
  const server = await startMetadataServer()
  const dialog = new NewConnectionDialog(workbench.page)
  await dialog.open()
  await dialog.openWay('Discovery document')
  await dialog.discover(`${server.issuer}/nowhere`)
  await expect(dialog.dialog).toContainText('No metadata was found.')
  await expect(dialog.dialog).toContainText('the answer is 404')
  await expect(dialog.found).toHaveCount(0)
  await server.close()
})

test('keeps the address while it is asked', async ({ workbench }) => {
  const silent = await startRequestLogServer(() => {})
  const dialog = new NewConnectionDialog(workbench.page)
  await dialog.open()
  await dialog.openWay('Discovery document')
  await dialog.discover(silent.origin)
  const address = dialog.field('Issuer or discovery document')
  await expect(address).not.toBeEditable()
  await silent.close()
  await expect(address).toBeEditable()
})
