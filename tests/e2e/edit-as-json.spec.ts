import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

test('edits the same connection as JSON, and keeps a text that cannot be read', async ({
  workbench,
}) => {
  const { page, form } = workbench
  await form.openTab('JSON')
  const json = page.getByRole('textbox', { name: 'Connection as JSON' })
  await expect(json).toContainText('«client_secret»')
  await json.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.insertText('\n  "kept": { "as": ["it", "is"] },')
  await form.saved()
  await page.keyboard.insertText(' x')
  await expect(page.getByText('the last readable text stays in force')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Not saved yet' })).toBeVisible()
  const asked = page.waitForEvent('dialog')
  // Playwright's own reload would wait for the answer.
  void page.evaluate(() => location.reload())
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()

  await form.openTab('Connection')
  await form.openTab('JSON')
  await expect(json).toContainText('}, x')
  await page.getByRole('button', { name: 'Discard this text' }).click()
  await expect(json).toContainText('"as"')

  await workbench.open()
  await form.openTab('JSON')
  await expect(json).toContainText('"kept"')
  await form.openTab('Connection')
  await page.getByRole('button', { name: 'Reveal the secret' }).click()
  await expect(form.field('Client secret')).toHaveValue('playground-client-secret')
})

test('a secret that was typed is masked in the JSON, and once the page was left', async ({
  workbench,
}) => {
  const { page, form } = workbench
  const json = page.getByRole('textbox', { name: 'Connection as JSON' })
  await form.fill({ 'Client secret': 'typed-just-now' })
  await form.saved()
  await form.openTab('JSON')
  await expect(json).toContainText('«client_secret»')
  await expect(json).not.toContainText('typed-just-now')

  await form.openTab('Connection')
  await form.fill({ 'Client secret': 'typed-once-more' })
  await form.saved()
  await page.keyboard.press('ControlOrMeta+,')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await page.goBack()
  await expect(form.field('Client secret')).toHaveValue('')
})

test('leads from each part of what will be sent to its field', async ({ workbench }) => {
  const { page, form } = workbench
  const preview = page.getByRole('region', { name: 'What will be sent' })
  await form.fill({ 'Client ID': 'client-4711' })
  await preview.getByRole('button', { name: 'client-4711' }).click()
  await expect(form.field('Client ID')).toBeFocused()
  await preview.getByRole('button', { name: 'demo-api' }).click()
  await expect(page.getByLabel('Value of audience')).toBeFocused()

  await preview.getByText('Token', { exact: true }).click()
  await expect(preview).toContainText('grant_type=authorization_code')
  await preview.getByRole('button', { name: 'masked client_secret' }).click()
  await expect(form.field('Client secret')).toBeFocused()
})

test('makes HTTP Basic of the client id and the secret that it does not know', async ({
  workbench,
}) => {
  const { page, form } = workbench
  await page.getByRole('button', { name: 'HTTP Basic from client id and secret' }).click()
  await expect(form.field('Custom headers')).toHaveValue(/«customHeaders.Authorization»/)
  await page.getByRole('button', { name: 'Reveal customHeaders.Authorization' }).click()
  const expected = btoa('oauth-workbench:playground-client-secret')
  await expect(page.getByRole('main')).toContainText(`Basic ${expected}`)
})

test('takes scopes one by one', async ({ workbench }) => {
  const { page, form } = workbench
  await page.getByRole('button', { name: 'Remove offline_access' }).click()
  await expect(form.field('Scope')).toBeFocused()
  await page.keyboard.type('phone ')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('s,x ')
  await expect(page.locator('.scope')).toHaveText(['openid', 'profile', 'email', 'phones,x'])
  await form.saved()
  await workbench.open()
  await expect(page.locator('.scope')).toHaveText(['openid', 'profile', 'email', 'phones,x'])
})
