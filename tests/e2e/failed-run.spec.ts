import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

test('opens the exchange that the server refused', async ({ workbench }) => {
  const { form, results } = workbench
  await form.fill({ 'Client secret': 'not-the-secret' })
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('Token exchange failed')
  await expect(results.outcome).toContainText('invalid_client')
  await expect(results.step('Token exchange')).toHaveAccessibleName(/^failed/)
  await expect(results.step('Script')).toHaveAccessibleName(/^not reached/)

  await results.outcome.getByRole('button', { name: 'Show it in the trace' }).click()
  await expect(results.detail).toContainText('401 Unauthorized')
  await expect(workbench.page.locator('body')).not.toContainText('not-the-secret')
  await workbench.keepScreenshot('failed-exchange')
})

test('says when the person denied the access', async ({ workbench }) => {
  const { results } = workbench
  await (await workbench.runToLogin()).deny()
  await expect(results.outcome).toContainText('Callback failed')
  await expect(results.outcome).toContainText('access_denied')
  await workbench.keepScreenshot('failed-callback')
})

test('leads from a script error to its place in the script', async ({ workbench }) => {
  const { page, form, results } = workbench
  const script = [
    'function fetchUserProfile(accessToken, context, callback) {',
    "  console.warn('about to fail', accessToken)",
    '  callback(null, accesToken)',
    '}',
  ]
  await form.replaceScript(script.join('\n'))
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('Profile script failed')
  await expect(results.outcome).toContainText('accesToken is not defined')
  await results.openTab('Console')
  await expect(results.panel).toContainText('about to fail')
  await expect(results.panel.getByRole('button', { name: 'Reveal access_token' })).toBeVisible()

  await form.openTab('Connection')
  await results.outcome.getByRole('button', { name: /^Script line 3/ }).click()
  await expect(page.locator('.cm-activeLine')).toHaveText('  callback(null, accesToken)')
  await workbench.keepScreenshot('failed-script')

  // Whoever comes back by the keyboard stays among the tabs.
  await form.openTab('Connection')
  await page.keyboard.press('ArrowRight')
  await expect(form.script).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('textbox', { name: 'Connection as JSON' })).toBeVisible()
})

test('mends the connection by a finding, and runs it again', async ({ workbench }) => {
  const { page, form, results } = workbench
  const secret = form.field('Client secret')
  await form.fill({ 'Client secret': ' playground-client-secret' })
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('Token exchange failed')
  await page.getByRole('button', { name: 'Reveal the secret' }).click()
  await expect(secret).toHaveValue(' playground-client-secret')
  await results.openTab('Findings')
  await expect(results.panel).toContainText('client_secret: without white space around it')
  await results.panel.getByRole('button', { name: 'Apply and run again' }).first().click()
  await (await workbench.login()).signIn()
  await expect(results.outcome).toContainText('The login passed')

  // What was revealed is no longer the secret.
  await expect(secret).toHaveValue('')
  await page.getByRole('button', { name: 'Reveal the secret' }).click()
  await expect(secret).toHaveValue('playground-client-secret')
})

test('runs again with the user agent that a finding asks for', async ({ workbench }) => {
  const { results } = workbench
  await workbench.chooseUserAgent('No browser')
  await workbench.runButton.click()
  await expect(results.outcome).toContainText('User agent failed')
  await results.openTab('Findings')
  await results.panel.getByRole('button', { name: 'Apply and run again' }).click()
  await (await workbench.login()).signIn()
  await expect(results.outcome).toContainText('The login passed')
})
