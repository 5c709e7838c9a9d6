import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

const echo = [
  'function (token, ctx, callback) {',
  "  console.log('called with', ctx)",
  "  callback(null, { user_id: '7', token: token, scope: ctx.scope })",
  '}',
].join('\n')

test('runs only the script with a token that is typed in, and shows it to nobody', async ({
  workbench,
}) => {
  const { page, form, bench, results } = workbench
  await form.replaceScript(echo)
  await expect(bench.panel).toContainText('An access token is missing.')
  await expect(bench.runButton).toBeDisabled()
  await bench.accessToken.fill('typed-in-secret-token')
  await form.script.click()
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await expect(bench.outcome).toContainText('The script gave a profile')
  await expect(results.panel).toContainText('oauth2|playground|7')
  await expect(page.locator('body')).not.toContainText('typed-in-secret-token')
  await results.panel.getByRole('button', { name: 'Reveal access_token' }).first().click()
  await expect(results.panel).toContainText('typed-in-secret-token')

  await bench.openTab('Console')
  await expect(results.panel).toContainText(/log\s*called with \{/)
  await results.panel.getByRole('button', { name: 'Line 2 of the script' }).click()
  await expect(page.locator('.cm-activeLine')).toContainText('console.log')

  await bench.toggle('Write the context')
  await bench.context.fill('{ "scope": }')
  await expect(bench.panel).toContainText('Line 1, column 12')
  await bench.context.fill('{ "scope": "openid" }')
  await bench.runButton.click()
  await bench.openTab('Profile')
  await expect(results.panel).toContainText('openid')
})

test('shows an error with its source, and runs again when the script is saved', async ({
  workbench,
}) => {
  const { page, form, bench, results } = workbench
  await form.replaceScript('function (token, ctx, callback) {\n  callback(null, prfile)\n}')
  await bench.accessToken.fill('a-token')
  await bench.toggle('Run again on save')
  await bench.runButton.click()
  await expect(bench.outcome).toContainText('prfile is not defined')
  await expect(bench.outcome).toContainText('> 2 |   callback(null, prfile)')
  await workbench.keepScreenshot('script-alone-failed')
  await page.keyboard.press('ControlOrMeta+Home')
  await bench.outcome.getByRole('button', { name: /^Line 2, column/ }).click()
  await expect(page.locator('.cm-activeLine')).toContainText('prfile')

  await form.replaceScript("(token, ctx, callback) => callback(null, { id: 'saved' })")
  await expect(bench.outcome).toContainText('The script gave a profile')
  await expect(results.panel).toContainText('oauth2|playground|saved')
  // Also where the form is left before it is saved.
  await form.replaceScript("(token, ctx, callback) => callback(null, { id: 'left' })")
  await workbench.title.click()
  await expect(results.panel).toContainText('oauth2|playground|left')
})

test('runs only the script with the last tokens, and replays the last run without network', async ({
  workbench,
}) => {
  const { page, form, bench, results } = workbench
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await page.getByRole('button', { name: 'Other ways to run' }).click()
  await page.getByRole('menuitem', { name: 'Only the script, with the last tokens' }).click()
  await expect(bench.outcome).toContainText('The script gave a profile')
  await expect(results.panel).toContainText('oauth2|playground|ada')
  await bench.openTab('Exchanges')
  await results.traceRow('/userinfo').click()
  await expect(results.detail.getByRole('button', { name: 'Reveal access_token' })).toBeVisible()

  await form.openTab('Script')
  await bench.runWith('the last run, replayed')
  await bench.toggle('In the recorded order only')
  await bench.runButton.click()
  await expect(bench.outcome).toContainText('The script gave a profile')
  await workbench.keepScreenshot('script-alone-replayed')
  await page.getByText('Last run', { exact: true }).click()
  await expect(results.outcome).toContainText('The login passed')
})

test('answers a script from a HAR file', async ({ workbench }) => {
  const { page, form, bench, results } = workbench
  const url = 'https://api.example.com/user'
  const content = { text: '{"id":"from-the-file"}' }
  const log = { entries: [{ request: { method: 'GET', url }, response: { status: 200, content } }] }
  await form.replaceScript(
    `(t, c, cb) => request({ url: '${url}', json: true }, (e, r, b) => cb(e, b))`,
  )
  await bench.runWith('a HAR file, replayed')
  await expect(bench.panel).toContainText('A HAR file is missing.')
  await page.getByLabel('HAR file', { exact: true }).setInputFiles({
    name: 'recorded.har',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ log })),
  })
  await expect(bench.panel).toContainText('recorded.har')
  await bench.runButton.click()
  await expect(results.panel).toContainText('oauth2|playground|from-the-file')

  await bench.dropHar('dropped.har', JSON.stringify({ log }))
  await expect(bench.panel).toContainText('dropped.har')
  await bench.runButton.click()
  await expect(bench.outcome).toContainText('The script gave a profile')
  await expect(page.getByText('is in no format that is known here')).toHaveCount(0)
})

test('cancels a script, and says what it was not run with', async ({ workbench }) => {
  const { page, form, bench } = workbench
  await form.replaceScript('(token, ctx, callback) => setTimeout(callback, 15000)')
  await bench.accessToken.fill('a-token')
  await bench.runButton.click()
  await expect(bench.outcome).toContainText('The script is running')
  await page.getByRole('button', { name: 'Cancel the script' }).click()
  await expect(bench.outcome).toHaveText('The script was cancelled')
  await expect(bench.runButton).toBeEnabled()
})
