import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

test('runs the playground’s connection from the first start to the profile', async ({
  workbench,
}) => {
  const { results } = workbench
  await expect(workbench.title).toHaveText('Playground')
  await expect(workbench.connections).toHaveText([/Playground.*never run/s])
  await workbench.keepScreenshot('never-run')

  const login = await workbench.runToLogin()
  await expect(results.step('User agent')).toHaveAccessibleName(/^running/)
  await workbench.keepScreenshot('running')
  await login.signIn()

  await expect(results.outcome).toContainText('Signed in as Ada Lovelace, ada@demo.example.')
  await expect(results.panel).toContainText('oauth2|playground|ada')
  for (const step of ['Request', 'User agent', 'Callback', 'Token exchange', 'Script', 'Profile'])
    await expect(results.step(step)).toHaveAccessibleName(/^passed/)
  await expect(workbench.connections).toHaveText([/passed, just now/])
  await workbench.keepScreenshot('passed-profile')
})

test('shows tokens masked, and the one that the person asks for', async ({ workbench }) => {
  const { page, results } = workbench
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await results.openTab('Tokens')
  await expect(page.getByRole('button', { name: 'Reveal refresh_token' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0)

  await page.getByRole('button', { name: 'Reveal id_token' }).click()
  await expect(results.panel).toContainText(/eyJ[\w-]+\.[\w-]+\.[\w-]+/)
  await expect(page.getByRole('button', { name: 'Copy id_token' })).toBeVisible()
  await workbench.keepScreenshot('passed-tokens')
  await page.getByRole('button', { name: 'Hide id_token' }).click()
  await expect(results.panel).not.toContainText('eyJ')
})

test('traces every hop, and keeps the callback from the network', async ({ workbench }) => {
  const { page, results } = workbench
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await results.openTab('Trace')
  await expect(results.traceRow('held')).toContainText('kept from the network')

  await results.traceRow('held').click()
  await expect(results.detail).toContainText('This is the callback:')
  await expect(results.detail).toContainText('the application behind it was not called')
  await workbench.keepScreenshot('trace-callback')

  await results.traceRow('/token').click()
  await expect(results.detail).toContainText('authorization_code')
  await expect(results.detail.getByRole('button', { name: 'Reveal client_secret' })).toBeVisible()
  await workbench.keepScreenshot('trace-exchange')
  await page.keyboard.press('Tab')
  await results.detail.getByRole('button', { name: 'Close the detail' }).click()
  await expect(results.detail).toHaveCount(0)
})

test('cancels a run', async ({ workbench }) => {
  const { page, results } = workbench
  await workbench.runToLogin()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(results.outcome).toContainText('The run was cancelled')
  await expect(results.step('User agent')).toHaveAccessibleName(/^cancelled/)
  await expect(workbench.runButton).toBeEnabled()
  await workbench.keepScreenshot('cancelled')
})

test('a double click on Run, whose second click falls on Cancel, starts a run and lets it go on', async ({
  workbench,
}) => {
  const { page, results } = workbench
  const cancel = page.getByRole('button', { name: 'Cancel' })
  await workbench.runButton.hover()
  await page.mouse.down({ clickCount: 1 })
  await page.mouse.up({ clickCount: 1 })
  await cancel.hover()
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await workbench.login()
  // A key has no count of clicks.
  await cancel.press('Enter')
  await expect(results.outcome).toContainText('The run was cancelled')
})

test('gives the parameters of the /authorize call to the run', async ({ workbench }) => {
  const { page, results } = workbench
  await workbench.chooseUserAgent('No browser')
  await page.getByRole('button', { name: 'Parameters', exact: true }).click()
  const parameters = page.getByRole('dialog')
  await parameters.getByRole('button', { name: 'login_hint' }).click()
  await parameters.getByLabel('Value of login_hint').fill('ada@demo.example')
  await parameters.getByRole('button', { name: 'Add parameter' }).click()
  await parameters.getByRole('combobox', { name: 'Name of parameter 2' }).fill('connection')
  await page.getByRole('option', { name: 'connection_scope' }).click()
  await parameters.getByLabel('Value of connection_scope').fill('phone')
  await workbench.keepScreenshot('parameters')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '2 parameters' })).toBeVisible()

  await workbench.runButton.click()
  await expect(results.outcome).toContainText('User agent failed')
  await results.openTab('Trace')
  await results.traceRow('authorization-request.built').click()
  await expect(results.detail).toContainText(/login_hint\s*ada@demo\.example/)
  await expect(results.detail).toContainText('phone openid profile email offline_access')
})

test('filters the trace, and copies a request without its secrets', async ({
  workbench,
  context,
}) => {
  const { page, results } = workbench
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await results.openTab('Trace')
  await page.getByLabel('Filter the trace').fill('post /token')
  await expect(results.traceRow('/token')).toHaveCount(1)
  await results.traceRow('/token').click()
  await results.detail.getByRole('button', { name: 'Copy as cURL' }).click()
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copied).toContain("--url 'http://127.0.0.1:4410/token'")
  expect(copied).toContain('client_secret')
  expect(copied).not.toContain('playground-client-secret')

  await page.getByLabel('Filter the trace').fill('no such thing')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(results.traceRow('held')).toBeVisible()
})

test('reads the ID token, and the scopes that were granted', async ({ workbench }) => {
  const { page, results } = workbench
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await results.openTab('Tokens')
  const claims = results.panel.getByRole('region', { name: 'Claims' })
  await expect(claims).toContainText(/sub\s*ada/)
  await expect(claims).toContainText(/exp\s*\d+.*, in \d+ minutes/)
  await expect(results.panel).toContainText('The signature is right.')
  await expect(page.getByRole('region', { name: 'Scopes granted and asked for' })).toContainText(
    'offline_access granted',
  )
})

test('shows every title of the flow whole, however narrow the window', async ({ workbench }) => {
  const { page } = workbench
  const steps = page.getByRole('list', { name: 'Steps of the run' })
  for (const width of [1000, 760, 640, 480]) {
    await page.setViewportSize({ width, height: 700 })
    const cut = await steps.evaluate((list) =>
      [...list.querySelectorAll('.flow-title')]
        .filter((title) => {
          const card = title.closest('li')?.getBoundingClientRect().right ?? 0
          const words = title.querySelector('span:last-child')
          return (
            title.getBoundingClientRect().right > card ||
            (words !== null && words.scrollWidth > words.clientWidth)
          )
        })
        .map((title) => title.textContent),
    )
    expect(cut, `at ${width} px`).toEqual([])
  }
})
