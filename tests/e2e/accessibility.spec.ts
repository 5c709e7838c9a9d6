import axe from 'axe-core'
import { expect, type Page } from 'playwright/test'
import { startPasswordProvider, startUntrustedProvider } from '../support/deciding-provider.ts'
import { startMetadataServer } from '../support/metadata-server.ts'
import { CasePage } from './pages/case-page.ts'
import { makeLinkCuttable } from './pages/cuttable-link.ts'
import { offerEmbeddedWindow } from './pages/desktop-wire.ts'
import { NewConnectionDialog } from './pages/new-connection-dialog.ts'
import { Palette } from './pages/palette.ts'
import { QuestionPanel } from './pages/question-panel.ts'
import { RunsPage } from './pages/runs-page.ts'
import { ShareDialog } from './pages/share-dialog.ts'
import { SharingDialogs } from './pages/sharing-dialogs.ts'
import { startTenant, TenantPage } from './pages/tenant-page.ts'
import { WorkbenchPage } from './pages/workbench-page.ts'
import { test } from './workbench-test.ts'

/** Waits for the animations that end: half-shown text has too little contrast. */
const untilStill = `Promise.all(document.getAnimations()
  .filter((a) => a.effect.getComputedTiming().endTime !== Infinity)
  .map((a) => a.finished.catch(() => undefined)))`

/** What axe-core finds on the page as it is now. */
async function violations(page: Page): Promise<readonly string[]> {
  // As text, because these files are compiled for Node, and past the page's own script policy.
  await page.evaluate(axe.source)
  await page.evaluate(untilStill)
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map((v) => v.id + ' at ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`)
}

/** A connection with a marker that is open. */
const sharedConnection = {
  name: 'acme',
  strategy: 'oauth2',
  unknown_key: '##COLOUR##',
  options: { authorizationURL: 'https://acme.example/authorize', tokenURL: '', client_id: 'abc' },
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} colour scheme`, () => {
    test.use({ colorScheme })

    test('axe finds nothing while connections are edited', async ({ page, workbench }) => {
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: /^User agent:/ }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: 'New connection' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      const dialog = new NewConnectionDialog(page)
      await dialog.openWay('Provider')
      await expect(dialog.providers).toHaveCount(20)
      expect(await violations(page)).toEqual([])
      await dialog.chooseProvider('Keycloak')
      expect(await violations(page)).toEqual([])
      const server = await startMetadataServer()
      await dialog.openWay('Discovery document')
      await dialog.discover(server.issuer)
      await expect(dialog.found).toBeVisible()
      expect(await violations(page)).toEqual([])
      await server.close()
      await page.keyboard.press('Escape')
      for (const group of ['Logout', 'User', 'Other keys', 'Imitation of Auth0'])
        await page.getByText(group, { exact: true }).click()
      expect(await violations(page)).toEqual([])

      await workbench.choose('Duplicate…')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')

      await workbench.create('Northwind ID')
      await page.keyboard.press('ControlOrMeta+Enter')
      await expect(workbench.form.problem('client_id is missing.')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await workbench.keepScreenshot(`${colorScheme}-problems`)

      await page.getByText('Token', { exact: true }).click()
      expect(await violations(page)).toEqual([])

      await workbench.form.openTab('JSON')
      await expect(page.getByRole('textbox', { name: 'Connection as JSON' })).toBeVisible()
      expect(await violations(page)).toEqual([])

      await workbench.form.openTab('Script')
      await expect(workbench.form.script).toBeVisible()
      expect(await violations(page)).toEqual([])
      await workbench.keepScreenshot(`${colorScheme}-script`)
    })

    test('axe finds nothing on the kept runs, a comparison and a replay', async ({
      page,
      workbench,
    }) => {
      const runs = new RunsPage(page)
      await (await workbench.runToLogin()).signIn()
      await expect(workbench.results.outcome).toContainText('The login passed')
      await workbench.results.openTab('Tokens')
      await runs.afterLogin.getByRole('button', { name: 'Refresh' }).click()
      await expect(page.getByText('new access token and new refresh token')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await (await workbench.runToLogin()).deny()
      await expect(workbench.results.outcome).toContainText('failed')

      await runs.open()
      expect(await violations(page)).toEqual([])
      await runs.rows.first().click()
      await expect(workbench.results.outcome).toContainText('failed')
      expect(await violations(page)).toEqual([])
      await runs.press('Replay')
      await expect(runs.replay).toBeVisible()
      expect(await violations(page)).toEqual([])
      await runs.press('What changed since it last passed')
      await expect(runs.comparison.getByRole('region', { name: 'Outcome' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing on a finding with its fix, and on a decoded token', async ({
      page,
      workbench,
    }) => {
      const { form, results } = workbench
      await form.fill({ 'Client secret': ' playground-client-secret' })
      await (await workbench.runToLogin()).signIn()
      await expect(results.outcome).toContainText('Token exchange failed')
      await results.openTab('Findings')
      await expect(page.getByRole('button', { name: 'Apply', exact: true }).first()).toBeVisible()
      expect(await violations(page)).toEqual([])
      await workbench.keepScreenshot(`${colorScheme}-findings`)

      await page.getByRole('button', { name: 'Apply and run again' }).first().click()
      await (await workbench.login()).signIn()
      // At the run's end a tab for its findings comes before the others, and moves them.
      await expect(results.outcome).toContainText('The login passed')
      await results.openTab('Tokens')
      await page.getByRole('button', { name: 'Decode access_token' }).click()
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing on the script and on what came of it alone', async ({
      page,
      workbench,
    }) => {
      const { form, bench } = workbench
      await form.replaceScript('function (t, c, cb) {\n  console.log(t)\n  cb(null, {})\n}')
      await bench.accessToken.fill('a-token')
      await bench.toggle('Write the context')
      await expect(workbench.script.problems).toHaveCount(1)
      expect(await violations(page)).toEqual([])
      await bench.runButton.click()
      await expect(bench.outcome).toContainText('The script gave a profile')
      for (const tab of ['Profile', 'Console', 'Exchanges', 'Warnings'] as const) {
        await bench.openTab(tab)
        expect(await violations(page)).toEqual([])
      }
      await form.replaceScript('function (t, c, cb) {\n  cb(null, nothing)\n}')
      await bench.runWith('a HAR file, replayed')
      expect(await violations(page)).toEqual([])
      await bench.runWith('an access token')
      await bench.runButton.click()
      await expect(bench.outcome).toContainText('nothing is not defined')
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing while a run is shared, and on a case', async ({ page, workbench }) => {
      await (await workbench.runToLogin()).signIn()
      await expect(workbench.results.outcome).toContainText('The login passed')
      const share = new ShareDialog(page)
      await share.open()
      expect(await violations(page)).toEqual([])
      await share.maskText('openid')
      await share.dialog.getByRole('tab', { name: 'The file' }).click()
      expect(await violations(page)).toEqual([])
      const { text } = await share.save()

      const shared = new CasePage(page)
      await shared.drop('case-4711.owb.json', text)
      await expect(shared.main).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.getByRole('tab', { name: 'Script' }).click()
      await expect(page.getByRole('textbox', { name: 'Profile script of the case' })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await shared.button('Compare with…').click()
      await expect(page.getByRole('menuitem').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.getByRole('menuitem').first().click()
      await expect(new RunsPage(page).comparison).toContainText('What a case masks')
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing while connections come in and go out', async ({ page, workbench }) => {
      const sharing = new SharingDialogs(page)
      await new Palette(page).start('Import…')
      await expect(sharing.import).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      const twice = { ...sharedConnection, name: 'playground' }
      await sharing.drop('a.json', JSON.stringify([sharedConnection, twice]))
      await expect(sharing.import).toContainText('is taken here')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await workbench.choose('Export…')
      await expect(sharing.export).toContainText('stands for the secret')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')

      const tenant = await startTenant()
      const tenants = new TenantPage(page)
      await tenants.open()
      await expect(tenants.form).toBeVisible()
      expect(await violations(page)).toEqual([])
      await tenants.connect(tenant.origin)
      await tenants.list.getByRole('checkbox', { name: 'Playground' }).check()
      expect(await violations(page)).toEqual([])
      await tenants.list.getByRole('checkbox', { name: 'Playground' }).uncheck()
      await page.getByRole('button', { name: 'Forget this tenant…' }).click()
      await expect(tenants.forgetting).toBeVisible()
      expect(await violations(page)).toEqual([])
      await tenants.forgetting.getByRole('button', { name: 'Keep it' }).click()
      await tenants.pull('Northwind')
      await workbench.form.fill({ 'Client ID': 'client-of-mine' })
      await workbench.choose('Push to Auth0 tenant…')
      await sharing.push.getByRole('button', { name: 'Show the difference' }).click()
      await expect(sharing.push).toContainText('client-of-mine')
      expect(await violations(page)).toEqual([])
      tenant.close()
    })

    test('axe finds nothing on a check, on what works, and on the faults', async ({
      page,
      workbench,
    }) => {
      const { faults, results, investigation } = workbench
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await investigation.panel.getByRole('button', { name: 'Ask the token endpoint…' }).click()
      expect(await violations(page)).toEqual([])

      await faults.button.click()
      await faults.option('PKCE required').click()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await faults.choose('invalid_grant, no reason')
      await (await workbench.runToLogin()).signIn()
      await results.outcome.getByRole('button', { name: 'Find what works…' }).click()
      expect(await violations(page)).toEqual([])
      await investigation.question.getByRole('button', { name: /^Send to/ }).click()
      await investigation
        .item('Without PKCE')
        .getByRole('button', { name: 'Try with a new login…' })
        .click()
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing on the results of a run', async ({ page, workbench }) => {
      const { results } = workbench
      const login = await workbench.runToLogin()
      expect(await violations(page)).toEqual([])
      await workbench.keepScreenshot(`${colorScheme}-running`)
      await login.signIn()
      await expect(results.outcome).toContainText('The login passed')
      for (const tab of ['Findings', 'Tokens', 'Profile', 'Console', 'Trace'] as const) {
        await results.openTab(tab)
        expect(await violations(page)).toEqual([])
        await workbench.keepScreenshot(`${colorScheme}-passed-${tab.toLowerCase()}`)
      }
      await results.traceRow('held').click()
      expect(await violations(page)).toEqual([])
      await workbench.keepScreenshot(`${colorScheme}-trace-detail`)

      await page.setViewportSize({ width: 900, height: 600 })
      expect(await violations(page)).toEqual([])
      await workbench.keepScreenshot(`${colorScheme}-900-trace-detail`)
    })

    test('axe finds nothing on what a run asks the person', async ({ page, workbench }) => {
      const { form, results } = workbench
      const question = new QuestionPanel(page)
      const untrusted = await startUntrustedProvider()
      const password = await startPasswordProvider()
      try {
        for (const address of [untrusted.address, password.origin]) {
          await form.fill({ 'Authorization URL': `${address}/authorize` })
          await workbench.runButton.click()
          await question.asked()
          expect(await violations(page)).toEqual([])
          await page.getByRole('button', { name: 'Cancel' }).click()
          await expect(results.outcome).toContainText(/cancelled/i)
        }
      } finally {
        await untrusted.close()
        await password.close()
      }
    })

    test('axe finds nothing on what a login keeps', async ({ page, workbench }) => {
      await offerEmbeddedWindow(page)
      await workbench.open()
      await workbench.chooseUserAgent('Embedded window')
      await workbench.openUserAgents()
      await page.getByRole('menuitemcheckbox', { name: 'Keep me signed in' }).click()
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing without the workbench, nor without the key of the page', async ({
      page,
      edition,
    }) => {
      await page.goto(new URL('/', edition.address()).href)
      await expect(page.getByRole('heading')).toHaveText('This page has no key')
      expect(await violations(page)).toEqual([])

      const link = await makeLinkCuttable(page)
      await new WorkbenchPage(page, edition).open()
      await link.cut()
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing on the palette, the help sheet and the settings', async ({
      page,
      workbench,
    }) => {
      await expect(workbench.title).toBeVisible()
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('region', { name: 'Network: proxy' }).getByText('Manual').click()
      expect(await violations(page)).toEqual([])
    })
  })
}
