import { expect } from 'playwright/test'
import { startBrowserEdition } from './browser-edition.ts'
import { CasePage } from './pages/case-page.ts'
import { offerMenu } from './pages/desktop-wire.ts'
import { Palette } from './pages/palette.ts'
import { RunsPage } from './pages/runs-page.ts'
import { ShareDialog } from './pages/share-dialog.ts'
import { WorkbenchPage } from './pages/workbench-page.ts'
import { test } from './workbench-test.ts'

test('a run is shared, and opened by somebody else with nothing private in it', async ({
  page,
  workbench,
  browser,
}) => {
  await (await workbench.runToLogin()).signIn()
  await expect(workbench.results.outcome).toContainText('The login passed')
  const share = new ShareDialog(page)
  await share.open()
  await expect(share.dialog.getByRole('button', { name: /^emails 1$/ })).toBeVisible()

  await share.search('ada@demo.example')
  await expect(share.maskOf('ada@demo.example')).toBeChecked()
  await share.search('«client_secret»')
  await expect(share.maskOf('client_secret')).toBeDisabled()
  const file = await share.save()
  expect(file.name).toMatch(/^playground-\d{4}-\d\d-\d\d\.owb\.json$/)
  expect(file.text).not.toMatch(/ada@|Lovelace|oauth2\|playground\|ada/)
  await expect(page.getByText(`Saved as ${file.name}.`)).toBeVisible()

  const elsewhere = await startBrowserEdition()
  const other = new WorkbenchPage(await browser.newPage(), elsewhere)
  try {
    await other.open()
    const shared = new CasePage(other.page)
    await shared.open('case-4711.owb.json', file.text)
    await expect(shared.list).toContainText('case-4711.owb.json')
    await expect(shared.list).toContainText('read only')
    await expect(other.results.outcome).toContainText('The login passed')
    await expect(other.results.panel).toContainText('‹email›@masked.example')

    // The token can still be decoded, its claims masked.
    await other.results.openTab('Tokens')
    await other.page.getByRole('button', { name: 'Reveal id_token' }).click()
    await expect(other.results.panel).toContainText(/eyJ[\w-]+\.[\w-]+\.masked/)

    await shared.button('Replay').click()
    await expect(shared.main.getByRole('status').filter({ hasText: 'Replayed' })).toHaveText(
      /every request was the recorded one/,
    )
    await expect(other.results.outcome).toContainText('The login passed')

    await shared.button('Make a connection').click()
    await expect(other.connections).toHaveCount(2)
    await expect(other.page.getByText('type your own')).toBeVisible()

    // It is still there after a restart, until it is removed; and that can be undone.
    await elsewhere.restart()
    await other.open()
    await shared.list.getByRole('button').click()
    await shared.button('Remove').click()
    await expect(shared.list).toHaveCount(0)
    await other.page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(shared.list).toContainText('case-4711.owb.json')
  } finally {
    await other.page.close()
    await elsewhere.close()
  }
})

test('each masked value can be shown, each visible one masked, and any other text', async ({
  page,
  workbench,
}) => {
  await (await workbench.runToLogin()).signIn()
  await expect(workbench.results.outcome).toContainText('The login passed')
  await new Palette(page).start('share the run')
  const share = new ShareDialog(page)
  await expect(share.values).toBeVisible()

  await share.search('ada@demo.example')
  await share.maskOf('ada@demo.example').press('Space')
  await expect(share.maskOf('ada@demo.example')).not.toBeChecked()
  await share.search('strategy')
  await share.maskOf('oauth2').press('Space')
  await expect(share.maskOf('oauth2')).toBeChecked()
  await share.maskText('openid')

  await share.dialog.getByRole('tab', { name: 'The file' }).click()
  await expect(
    share.dialog.getByRole('region', { name: 'The file as it would leave' }),
  ).toContainText('oauth-workbench-case')
  await share.dialog.getByText('HAR', { exact: true }).click()
  const file = await share.save()
  expect(file.name).toMatch(/\.har$/)
  expect(file.text).toContain('ada@demo.example')
  expect(file.text).not.toContain('openid')
})

test('a case and a kept run are compared, from the page of either', async ({ page, workbench }) => {
  await (await workbench.runToLogin()).signIn()
  await expect(workbench.results.outcome).toContainText('The login passed')
  const share = new ShareDialog(page)
  await share.open()
  const { text } = await share.save()
  const runs = new RunsPage(page)
  const shared = new CasePage(page)
  await shared.drop('theirs.owb.json', text)
  await expect(shared.main).toContainText('theirs.owb.json')

  await shared.button('Compare with…').click()
  await page.getByRole('menuitem', { name: /^passed: oauth2\|playground\|ada/ }).click()
  await expect(runs.comparison).toContainText('They differ only in what differs in every run')
  await expect(runs.comparison).toContainText('What a case masks counts as the same')
  await page.reload()
  await runs.comparison.getByRole('button', { name: /^B ?theirs\.owb\.json/ }).click()
  await expect(shared.main).toContainText('theirs.owb.json')

  await runs.open()
  await runs.rows.first().click()
  await runs.press('Compare with…')
  await page.getByRole('menuitem', { name: /^theirs\.owb\.json/ }).click()
  await expect(runs.comparison.getByRole('button', { name: /^A ?theirs\.owb\.json/ })).toBeVisible()
})

test('a file that cannot be opened is refused with one sentence', async ({ page, workbench }) => {
  const shared = new CasePage(page)
  await shared.drop('bad.owb.json', '{"format":"oauth-workbench-case","version":7}')
  await expect(page.getByText(/"bad\.owb\.json" was written by a newer version/)).toBeVisible()
  await expect(shared.list).toHaveCount(0)
  await expect(workbench.title).toHaveText('Playground')
})

test('a case is opened from the menu of the app, which is no click in the page', async ({
  page,
  workbench,
}) => {
  const choose = await offerMenu(page)
  await workbench.open()
  choose('open-case')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  const buffer = Buffer.from('{}')
  await (await chooser).setFiles({ name: 'no-case.json', mimeType: 'application/json', buffer })
  await expect(page.getByText('no-case.json')).toBeVisible()
})
