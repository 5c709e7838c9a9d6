import { expect } from 'playwright/test'
import { CasePage } from './pages/case-page.ts'
import { NewConnectionDialog } from './pages/new-connection-dialog.ts'
import { Palette } from './pages/palette.ts'
import { RunsPage } from './pages/runs-page.ts'
import { ShareDialog } from './pages/share-dialog.ts'
import { SharingDialogs } from './pages/sharing-dialogs.ts'
import { test } from './workbench-test.ts'

test('a whole login and its results without the mouse', async ({ page, workbench }) => {
  const { results } = workbench
  await page.keyboard.press('ControlOrMeta+Enter')
  const login = await workbench.login()
  await login.signInByKeyboard()
  await expect(results.outcome).toContainText('The login passed')
  // Without what changes with the time, which would be read out again and again.
  await expect(results.outcome.getByRole('status')).toHaveText('The login passed')

  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect(results.step('Request')).toBeFocused()
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect(results.step('User agent')).toBeFocused()

  await page.keyboard.press('Alt+5')
  await expect(page.getByRole('tab', { name: /^Trace/ })).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(results.detail).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await expect(page.getByLabel('Filter the trace')).toBeFocused()
})

test('the button that runs and cancels keeps the focus, and pressed twice it cancels nothing', async ({
  page,
  workbench,
}) => {
  const { results } = workbench
  await workbench.runButton.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  // A key that is held.
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await workbench.login()
  await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(results.outcome).toContainText('The run was cancelled')
  await expect(workbench.runButton).toBeFocused()
})

test('the title of the document says which page is open', async ({ page, workbench }) => {
  await workbench.create('Northwind ID')
  await expect(page).toHaveTitle('Northwind ID · OAuth Workbench')
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page).toHaveTitle('Settings · OAuth Workbench')
})

test('the focus stays on the page when what had it is gone', async ({ page, workbench }) => {
  const { results } = workbench
  await workbench.chooseUserAgent('No browser')
  await workbench.runButton.focus()
  await page.keyboard.press('Enter')
  await expect(results.outcome).toContainText('User agent failed')
  await expect.poll(() => page.evaluate<string>('document.activeElement.tagName')).not.toBe('BODY')
})

test('the focus goes back to what opened a dialog', async ({ page, workbench }) => {
  const dialogs = new NewConnectionDialog(page)
  const opener = page.getByRole('button', { name: 'New connection' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await dialogs.field('Display name').fill('Northwind')
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()

  await workbench.choose('Export…')
  await expect(new SharingDialogs(page).export).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^More for/ })).toBeFocused()

  // From a field over the palette, a dialog as well, into the next.
  const field = workbench.form.field('Callback URL')
  await field.focus()
  await new Palette(page).start('Import…')
  await expect(new SharingDialogs(page).import).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
})

test('the focus goes back to where it came from, and to a case as a whole', async ({
  page,
  workbench,
}) => {
  await (await workbench.runToLogin()).signIn()
  await expect(workbench.results.outcome).toContainText('The login passed')
  await workbench.results.openTab('Tokens')
  const { afterLogin } = new RunsPage(page)
  const logOut = afterLogin.getByRole('button', { name: 'Log out' })
  await logOut.focus()
  await page.keyboard.press('Enter')
  await afterLogin.getByRole('button', { name: 'Cancel' }).focus()
  await page.keyboard.press('Enter')
  await expect(logOut).toBeFocused()

  const share = new ShareDialog(page)
  await share.open()
  const { text } = await share.save()
  const shared = new CasePage(page)
  await shared.drop('case-4711.owb.json', text)
  await expect(shared.main).toBeFocused()
})

test('the focus stays in the page when the page becomes another', async ({ page, workbench }) => {
  const { results } = workbench
  const runs = new RunsPage(page)
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  const share = new ShareDialog(page)
  await share.open()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'More for this run' })).toBeFocused()
  await (await workbench.runToLogin()).deny()
  await expect(results.outcome).toContainText('failed')

  await runs.open()
  await runs.rows.last().click()
  const replay = runs.kept.getByRole('button', { name: 'Replay' })
  await replay.focus()
  await page.keyboard.press('Enter')
  await expect(runs.replay).toBeVisible()
  await expect(replay).toBeFocused()

  await runs.rows.first().click()
  await runs.kept.getByRole('button', { name: 'What changed since it last passed' }).focus()
  await page.keyboard.press('Enter')
  await expect(runs.comparison.getByRole('region', { name: 'Outcome' })).toBeVisible()
  const landmark = () => page.evaluate<string>(`document.activeElement.closest('main')?.ariaLabel`)
  await expect.poll(landmark).toBe('Comparison')
  await expect(runs.comparison).toBeFocused()

  await page.goBack()
  await expect(page.getByRole('main', { name: 'Runs' })).toBeFocused()
  await runs.press('Delete the run')
  await expect(page.getByRole('listbox', { name: 'Runs' })).toBeFocused()
  await expect(runs.rows).toHaveCount(1)
  await expect(results.outcome).toContainText('The login passed')
  await page.getByRole('button', { name: 'Undo', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(landmark).toBe('Runs')
})

test('everything can be reached at 200 % zoom', async ({ page, workbench }) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await expect(workbench.title).toBeVisible()
  const scrollsSideways = 'document.documentElement.scrollWidth > innerWidth'
  expect(await page.evaluate<boolean>(scrollsSideways)).toBe(false)
  await expect(workbench.runButton).toBeInViewport({ ratio: 1 })
  await workbench.chooseUserAgent('No browser')
  await workbench.runButton.click()
  await expect(workbench.results.outcome).toContainText('User agent failed')
  const runs = new RunsPage(page)
  await runs.open()
  await runs.rows.first().click()
  for (const inReach of [
    runs.kept.getByRole('button', { name: 'Delete the run' }),
    page.getByRole('tab', { name: /^Trace/ }),
    runs.rows.first(),
  ]) {
    await inReach.scrollIntoViewIfNeeded()
    await expect(inReach).toBeInViewport({ ratio: 1 })
  }
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeInViewport()
  const last = page.getByText(/^OAuth Workbench \d/)
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
})

test('what is chosen can be told in the few colours of a person', async ({ page, workbench }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await workbench.create('Northwind ID')
  const background = (selector: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`)
  for (const control of ['.listbox [role="option"]', '[role="tab"]']) {
    const chosen = await background(`${control}[aria-selected="true"]`)
    expect(chosen).not.toBe(await background(`${control}[aria-selected="false"]`))
  }
})

test('what is typed after a row was added belongs to it', async ({ page, workbench }) => {
  await page.getByRole('button', { name: 'Parameters', exact: true }).click()
  const parameters = page.getByRole('dialog')
  await parameters.getByRole('button', { name: 'login_hint' }).click()
  await page.keyboard.type('ada')
  await expect(parameters.getByLabel('Value of login_hint')).toHaveValue('ada')
  await parameters.getByRole('button', { name: 'Add parameter' }).click()
  await page.keyboard.type('audience')
  await expect(parameters.getByRole('combobox', { name: 'Name of parameter 2' })).toHaveValue(
    'audience',
  )
  await parameters.getByRole('button', { name: 'connection_scope' }).click()
  await page.keyboard.type('phone')
  await expect(parameters.getByLabel('Value of connection_scope')).toHaveValue('phone')
  await page.keyboard.press('Escape')
  await expect(parameters).toHaveCount(0)

  await page.getByRole('button', { name: 'Add parameter' }).click()
  await page.keyboard.type('resource')
  await expect(workbench.form.field('Name of parameter 3')).toHaveValue('resource')
})

test('a long display name pushes nothing off the page', async ({ page, workbench }) => {
  await page.setViewportSize({ width: 900, height: 600 })
  await workbench.create('A provider with quite a long name '.repeat(4).slice(0, 120).trim())
  await expect(page.getByRole('button', { name: /^More for/ })).toBeInViewport({ ratio: 1 })
  await expect(workbench.runButton).toBeInViewport({ ratio: 1 })
})

test('asks no other server for anything, and may not', async ({ page, workbench }) => {
  const origin = new URL(page.url()).origin
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(workbench.title).toBeVisible()
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(origin))).toEqual([])

  const refused = await page.evaluate<string>(
    `fetch('https://example.com').then(() => 'sent', (error) => error.name)`,
  )
  expect(refused).toBe('TypeError')
  const violation = await page.evaluate<string>(`new Promise((resolve) => {
    addEventListener('securitypolicyviolation', (e) => resolve(e.effectiveDirective), { once: true })
    const picture = new Image()
    picture.src = 'https://example.com/a.png'
    setTimeout(() => resolve('none'), 5000)
  })`)
  expect(violation).toBe('img-src')
})

test('what is typed into a hidden field can be looked at without the mouse', async ({
  page,
  workbench,
}) => {
  await workbench.form.openTab('Script')
  await workbench.bench.accessToken.fill('a-typed-token')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show what is typed' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(workbench.bench.accessToken).toHaveAttribute('type', 'text')
})

test('the marked provider is scrolled into sight', async ({ page, workbench }) => {
  await expect(workbench.title).toBeVisible()
  await page.setViewportSize({ width: 900, height: 500 })
  const dialog = new NewConnectionDialog(page)
  await dialog.open()
  await dialog.openWay('Provider')
  await dialog.search.focus()
  for (let moved = 0; moved < 20; moved += 5) await page.keyboard.press('PageDown')
  await expect(dialog.providers.last()).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.providers.last()).toBeInViewport({ ratio: 1 })
})

test('a message with a way back does not go while the focus is in it', async ({
  page,
  workbench,
}) => {
  await page.clock.install()
  await workbench.open()
  await workbench.choose('Delete')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await undo.focus()
  await page.clock.fastForward(30_000)
  await expect(undo).toBeFocused()
  // Nor once somebody has only pointed at it, or while they do.
  await undo.hover()
  await page.mouse.move(0, 0)
  await page.clock.fastForward(30_000)
  await expect(undo).toBeFocused()
  await undo.hover()
  await page.keyboard.press('Shift+Tab')
  await page.clock.fastForward(30_000)
  await expect(undo).toBeVisible()
  await page.mouse.move(0, 0)
  await page.clock.fastForward(30_000)
  await expect(undo).toHaveCount(0)
})

test('an editor and the wide fields say how they are used', async ({ page, workbench }) => {
  const { form } = workbench
  await page.getByText('Token', { exact: true }).click()
  await expect(form.field('Custom headers')).toHaveAccessibleDescription(/^A JSON object/)
  await expect(form.field('Client ID')).toHaveAccessibleDescription(/^From the provider/)
  await expect(
    page.getByRole('group', { name: 'Sent with the authorization request' }),
  ).toHaveAccessibleDescription(/^All go into its query/)
  await form.openTab('JSON')
  await expect(
    page.getByRole('textbox', { name: 'Connection as JSON' }),
  ).toHaveAccessibleDescription('Esc, then Tab leaves the editor.')
})
