import { expect } from 'playwright/test'
import { RunsPage } from './pages/runs-page.ts'
import { test } from './workbench-test.ts'

test('does with the tokens what comes after a login', async ({ page, workbench }) => {
  const { results } = workbench
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await results.openTab('Tokens')
  await results.panel.getByRole('button', { name: 'Decode access_token' }).click()
  await results.panel.getByRole('button', { name: 'Reveal access_token' }).click()
  await expect(results.panel.getByRole('button', { name: 'Hide access_token' })).toBeVisible()
  const after = new RunsPage(page).afterLogin
  await after.getByRole('button', { name: 'Refresh' }).click()
  await expect(after.getByRole('listitem')).toHaveText([/new access token and new refresh token/])
  // What was revealed and decoded was the token before.
  await expect(results.panel.getByRole('button', { name: 'Reveal access_token:2' })).toBeVisible()
  await expect(results.panel.getByRole('button', { name: 'Decode access_token' })).toBeVisible()
  await after.getByRole('button', { name: 'Introspect' }).click()
  await expect(after.getByRole('listitem')).toHaveText([/Refresh/, /access_token is active/])
  await after.getByRole('button', { name: 'Revoke' }).click()
  await expect(after.getByRole('listitem').last()).toContainText('refresh_token revoked')
  await after.getByRole('button', { name: 'Refresh' }).click()
  await expect(after.getByRole('listitem').last()).toContainText('refused with "invalid_grant"')
  await results.openTab('Findings')
  await expect(results.panel).toContainText('The refresh token was refused')
  await results.openTab('Trace')
  await expect(results.traceRow('/revoke')).toHaveCount(1)
})

test('a refresh that goes on keeps nobody from the tokens of the next run', async ({
  page,
  workbench,
}) => {
  const { faults, results } = workbench
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await results.openTab('Tokens')
  await faults.choose('Token endpoint is silent')
  const after = new RunsPage(page).afterLogin
  await after.getByRole('button', { name: 'Refresh' }).click()
  await expect(after.getByRole('button', { name: 'Introspect' })).toBeDisabled()
  await faults.end('Token endpoint is silent')
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await results.openTab('Tokens')
  await expect(after.getByRole('button', { name: 'Introspect' })).toBeEnabled()
})

test('finds, names, compares and replays kept runs', async ({ page, workbench }) => {
  const { results } = workbench
  const runs = new RunsPage(page)
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await (await workbench.runToLogin()).deny()
  await expect(results.outcome).toContainText('failed')

  await runs.open()
  await expect(runs.rows).toHaveText([/failed: Access was denied/, /passed/])
  await runs.search('access_denied')
  await expect(runs.rows).toHaveText([/failed: Access was denied/])
  await runs.searchAndPin('access')
  await expect(runs.rows).toHaveCount(0)
  await runs.onlyPinned.click()
  await expect(runs.rows).toHaveText([/failed: Access was denied/])
  await runs.rows.first().click()
  await expect(results.outcome).toContainText('failed')

  await runs.press('What changed since it last passed')
  await expect(runs.comparison).toContainText('What changed since it last passed')
  await expect(runs.comparison.getByRole('region', { name: 'Outcome' })).toContainText('failed')
  await page.goBack()

  await runs.search('')
  await expect(runs.rows).toHaveCount(2)
  await runs.rows.last().click()
  await runs.press('Replay')
  await expect(runs.replay).toContainText('the result is not kept')
  await expect(runs.replay).toContainText('Every request was the recorded one.')
  await page.getByRole('button', { name: 'Back to the run' }).click()

  const name = runs.kept.getByRole('textbox', { name: 'Name of the run' })
  await name.fill('The good one')
  await name.press('Tab')
  await expect(runs.rows.last()).toContainText('The good one')
  await runs.press('Pin: keep it')
  await expect(runs.rows.last().getByLabel('pinned')).toBeVisible()

  const note = runs.kept.getByRole('textbox', { name: 'Note' })
  await note.fill('Typed until the page went')
  await page.keyboard.press('ControlOrMeta+,')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await page.goBack()
  await expect(note).toHaveValue('Typed until the page went')

  await runs.press('Delete the run')
  await expect(runs.rows).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(runs.rows).toHaveText([/failed/, /The good one/])
})

test('a failed run is compared with a later one that passed, and with none where there is none', async ({
  page,
  workbench,
}) => {
  const { results } = workbench
  const runs = new RunsPage(page)
  await (await workbench.runToLogin()).deny()
  await expect(results.outcome).toContainText('failed')
  await runs.open()
  await runs.rows.first().click()
  const noneYet = runs.kept.getByRole('button', { name: 'What changed since it last passed' })
  await expect(noneYet).toBeDisabled()

  await workbench.connections.first().click()
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await runs.open()
  await runs.rows.last().click()
  await runs.press('Compare with…')
  await expect(page.getByRole('menuitem', { name: /^passed: oauth2\|playground\|/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await runs.press('What is different from when it passed')
  await expect(runs.comparison.getByRole('heading', { level: 1 })).toHaveText(
    'What is different from when it passed',
  )
  await expect(runs.comparison).toContainText('failed: Access was denied')
})

test('a run that was cancelled, of a connection that is gone, is replayed as that', async ({
  page,
  workbench,
}) => {
  const { results } = workbench
  const runs = new RunsPage(page)
  await workbench.runToLogin()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(results.outcome).toContainText('The run was cancelled')
  await workbench.choose('Delete')
  await runs.open()
  await runs.rows.first().click()
  await expect(runs.kept.getByRole('button', { name: 'Connection' })).toBeDisabled()
  await runs.press('Replay')
  await expect(runs.replay).toContainText('with the connection as it was then')
  await expect(runs.replay).toContainText('up to where that run was cancelled')
  await expect(page.getByRole('region', { name: 'Outcome of the run' })).toContainText(
    'The run was cancelled',
  )
})

test('a replay that leaves its recording is stopped, and no step failed', async ({
  page,
  workbench,
}) => {
  const { form, results } = workbench
  const runs = new RunsPage(page)
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await form.fill({ 'Callback URL': 'https://other.example/login/callback' })
  await form.saved()
  await runs.open()
  await runs.rows.first().click()
  await runs.press('Replay')
  await expect(runs.replay).toContainText('parameter redirect_uri of the authorization request')
  await expect(page.getByRole('region', { name: 'Outcome of the run' })).toContainText(
    "The replay stopped: today's request differs",
  )
})

test('a kept run mends its connection, which can be undone, and runs nothing', async ({
  page,
  workbench,
}) => {
  const { form, results } = workbench
  const runs = new RunsPage(page)
  await form.fill({ 'Client secret': ' playground-client-secret' })
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('Token exchange failed')
  await runs.open()
  await runs.rows.first().click()
  await results.openTab('Findings')
  const apply = results.panel.getByRole('button', { name: /^Apply/ })
  await expect(apply.first()).toHaveText('Apply')
  await apply.first().click()
  await expect(page.getByRole('main', { name: 'Connection playground' })).toBeVisible()
  await page.getByRole('button', { name: 'Reveal the secret' }).click()
  await expect(form.field('Client secret')).toHaveValue('playground-client-secret')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(form.field('Client secret')).toHaveValue('')
  await page.getByRole('button', { name: 'Reveal the secret' }).click()
  await expect(form.field('Client secret')).toHaveValue(' playground-client-secret')
})

test('is used with the keyboard alone', async ({ page, workbench }) => {
  const { results } = workbench
  const runs = new RunsPage(page)
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await page.keyboard.press('Alt+r')
  await expect(runs.rows).toHaveCount(1)
  await page.getByRole('listbox', { name: 'Runs' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(results.outcome).toContainText('The login passed')
  await page.keyboard.press('Delete')
  await expect(runs.rows).toHaveCount(0)
})
