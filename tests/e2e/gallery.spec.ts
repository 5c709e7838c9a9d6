import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
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

/*
 * A picture of every screen and state. With UPDATE_SCREENSHOTS=1 they go to docs/screenshots, which
 * the README and the documents show; else they are left among the artifacts, to be looked at.
 */

const root = join(import.meta.dirname, '../..')
const folder =
  process.env.UPDATE_SCREENSHOTS === '1'
    ? join(root, 'docs/screenshots')
    : join(root, 'tests/artifacts/gallery')

test.use({ viewport: { width: 1280, height: 800 } })

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`gallery, ${colorScheme}`, () => {
    test.use({ colorScheme })

    const keep = async ({ page }: WorkbenchPage, name: string) => {
      // Nothing is hovered over, and no tooltip is in the way.
      await page.mouse.move(0, 0)
      const path = join(folder, `${name}-${colorScheme}.png`)
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
    }

    test('runs', async ({ workbench }) => {
      const { page, results } = workbench
      const runs = new RunsPage(page)
      await runs.open()
      await keep(workbench, 'runs-none')
      await workbench.connections.first().click()
      await (await workbench.runToLogin()).signIn()
      await expect(results.outcome).toContainText('The login passed')
      await results.openTab('Tokens')
      await runs.afterLogin.getByRole('button', { name: 'Refresh' }).click()
      await expect(page.getByText('new access token and new refresh token')).toBeVisible()
      await runs.afterLogin.scrollIntoViewIfNeeded()
      await keep(workbench, 'follow-ups')
      await (await workbench.runToLogin()).deny()
      await expect(results.outcome).toContainText('failed')

      await runs.open()
      await runs.rows.first().click()
      await expect(results.outcome).toContainText('failed')
      await keep(workbench, 'runs')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'runs-narrow')
      await page.setViewportSize({ width: 1280, height: 800 })
      await runs.press('What changed since it last passed')
      await expect(runs.comparison.getByRole('region', { name: 'Outcome' })).toBeVisible()
      await keep(workbench, 'comparison')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'comparison-900')
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goBack()
      await runs.rows.last().click()
      await runs.press('Replay')
      await expect(runs.replay).toBeVisible()
      await keep(workbench, 'replay')
    })

    test('connections', async ({ workbench }) => {
      const { page, form } = workbench
      await keep(workbench, 'never-run')

      await page.getByRole('button', { name: /^User agent:/ }).click()
      await keep(workbench, 'user-agents')
      await page.keyboard.press('Escape')
      await workbench.choose('Duplicate…')
      await expect(page.getByRole('dialog')).toBeVisible()
      await keep(workbench, 'duplicate')
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: 'New connection' }).click()
      await page.getByRole('dialog').getByLabel('Display name').fill('Northwind ID')
      await keep(workbench, 'new-connection')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)

      await form.openTab('Script')
      await expect(form.script).toBeVisible()
      await keep(workbench, 'script')

      await form.openTab('JSON')
      await expect(page.getByRole('textbox', { name: 'Connection as JSON' })).toBeVisible()
      await keep(workbench, 'json')

      await form.openTab('Connection')
      await page.getByText('Token', { exact: true }).click()
      await page.getByRole('button', { name: /^HTTP Basic/ }).click()
      await form.saved()
      await page.getByRole('textbox', { name: 'Custom headers' }).scrollIntoViewIfNeeded()
      await keep(workbench, 'token-request')

      await workbench.create('Northwind ID')
      await page.keyboard.press('ControlOrMeta+Enter')
      await expect(form.problem('client_id is missing.')).toBeVisible()
      await keep(workbench, 'problems')

      await workbench.choose('Delete')
      await workbench.choose('Delete')
      await expect(workbench.title).toHaveText('No connection yet')
      for (const _ of ['Northwind ID', 'Playground'])
        await page.getByRole('button', { name: 'Dismiss' }).first().click()
      await keep(workbench, 'empty')
    })

    test('sharing a run', async ({ workbench }) => {
      const { page, form, results } = workbench
      await form.fill({ 'Client secret': ' playground-client-secret' })
      await (await workbench.runToLogin()).signIn()
      await expect(results.outcome).toContainText('Token exchange failed')
      const share = new ShareDialog(page)
      await share.open()
      await keep(workbench, 'share-values')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'share-values-900')
      await page.setViewportSize({ width: 1280, height: 800 })
      await share.dialog.getByRole('tab', { name: 'The file' }).click()
      await keep(workbench, 'share-file')
      const { text } = await share.save()

      await page.getByRole('button', { name: 'Dismiss' }).first().click()
      const shared = new CasePage(page)
      await shared.drop('case-4711.owb.json', text)
      await expect(shared.main).toBeVisible()
      await keep(workbench, 'case')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'case-900')
      await shared.button('Compare with…').click()
      await expect(page.getByRole('menuitem').first()).toBeVisible()
      await keep(workbench, 'compare-menu-900')
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.getByRole('menuitem').first().click()
      await expect(new RunsPage(page).comparison).toContainText('What a case masks')
      await keep(workbench, 'comparison-case')
    })

    test('a script alone', async ({ workbench }) => {
      const { page, form, script, bench, results } = workbench
      await form.openTab('Script')
      await script.insert('Example with every check')
      await form.script.click()
      await page.keyboard.press('ControlOrMeta+End')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.keyboard.type('request.g')
      await expect(script.offers.first()).toBeVisible()
      await keep(workbench, 'script-completion')
      await page.keyboard.press('Escape')

      await form.replaceScript(
        [
          'function fetchUserProfile(accessToken, context, callback) {',
          "  request.get('https://api.example.com/me', function (error, response, body) {",
          '    callback(null, JSON.parse(body))',
          '  })',
          '}',
        ].join('\n'),
      )
      await expect(script.problems).toHaveCount(3)
      await bench.accessToken.fill('a-typed-in-token')
      await keep(workbench, 'script-warnings')

      await form.replaceScript(
        [
          'function fetchUserProfile(accessToken, context, callback) {',
          "  console.log('the context', context)",
          '  callback(null, { user_id: profile.sub })',
          '}',
        ].join('\n'),
      )
      await bench.runButton.click()
      await expect(bench.outcome).toContainText('profile is not defined')
      await keep(workbench, 'script-alone-failed')

      await form.replaceScript(
        [
          'function fetchUserProfile(accessToken, context, callback) {',
          "  console.log('the context', context)",
          "  callback(null, { user_id: '7', name: 'Ada Lovelace', email: 'ada@demo.example' })",
          '}',
        ].join('\n'),
      )
      await bench.toggle('Write the context')
      await bench.runButton.click()
      await expect(results.panel).toContainText('oauth2|playground|7')
      await keep(workbench, 'script-alone')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'script-alone-900')
    })

    test('ways to a connection, and the rest of its form', async ({ workbench }) => {
      const { page } = workbench
      const server = await startMetadataServer()
      const dialog = new NewConnectionDialog(page)
      await dialog.open()
      await dialog.openWay('Provider')
      await expect(dialog.providers).toHaveCount(20)
      await keep(workbench, 'new-from-provider')
      await dialog.chooseProvider('Keycloak')
      await keep(workbench, 'new-keycloak')
      await dialog.openWay('Discovery document')
      await dialog.discover(server.issuer)
      await expect(dialog.found).toBeVisible()
      await keep(workbench, 'new-from-discovery')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'new-from-discovery-900')
      await dialog.openWay('Provider')
      await dialog.chooseProvider('GitHub')
      await keep(workbench, 'new-github-900')
      await dialog.create()
      await expect(workbench.title).toHaveText('GitHub')
      await keep(workbench, 'form-900')
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.getByRole('button', { name: 'Add parameter' }).click()
      await page.getByLabel('Name of parameter 1').fill('state')
      await page.getByLabel('Value of state').fill('mine')
      await page.getByRole('button', { name: 'Add parameter' }).click()
      await page.getByLabel('Name of parameter 2').fill('api_key')
      await page.getByLabel('Value of api_key').fill('a-key-to-hide')
      await keep(workbench, 'parameters')
      await page.getByText('Imitation of Auth0', { exact: true }).click()
      await workbench.form.field('A client without a secret').selectOption('sent-empty')
      await workbench.form.field('A client without a secret').scrollIntoViewIfNeeded()
      await keep(workbench, 'imitation')
      await page.getByText('Other keys', { exact: true }).click()
      await workbench.form.field('Realms').scrollIntoViewIfNeeded()
      await keep(workbench, 'other-keys')
      await server.close()
    })

    test('import, export and tenants', async ({ workbench }) => {
      const { page } = workbench
      const sharing = new SharingDialogs(page)
      await new Palette(page).start('Import…')
      await keep(workbench, 'import')
      await page.keyboard.press('Escape')
      const golden = join(root, 'tests/interop/golden/import')
      await sharing.drop('terraform.tf', await readFile(join(golden, 'terraform.tf'), 'utf8'))
      await expect(sharing.import).toContainText('Terraform configuration')
      await keep(workbench, 'import-preview')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'import-preview-900')
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.keyboard.press('Escape')
      await workbench.choose('Export…')
      await sharing.export.getByText('Terraform').click()
      await expect(sharing.export).toContainText('The Terraform provider does not map')
      await keep(workbench, 'export')
      await page.keyboard.press('Escape')

      const tenant = await startTenant()
      const tenants = new TenantPage(page)
      await tenants.open()
      await keep(workbench, 'tenant-connect')
      await tenants.connect(tenant.origin)
      await tenants.list.getByRole('checkbox', { name: 'Playground' }).check()
      await keep(workbench, 'tenant')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'tenant-900')
      await page.setViewportSize({ width: 1280, height: 800 })
      await tenants.list.getByRole('checkbox', { name: 'Playground' }).uncheck()
      await page.getByRole('button', { name: 'Forget this tenant…' }).click()
      await keep(workbench, 'tenant-forget')
      await tenants.forgetting.getByRole('button', { name: 'Keep it' }).click()
      await tenants.pull('Northwind')
      await workbench.form.fill({ 'Client ID': 'client-of-mine' })
      await workbench.choose('Push to Auth0 tenant…')
      await sharing.push.getByRole('button', { name: 'Show the difference' }).click()
      await expect(sharing.push).toContainText('client-of-mine')
      await keep(workbench, 'push')
      await sharing.push.getByRole('button', { name: /^Push to/ }).click()
      await expect(sharing.push).toContainText('read back')
      await keep(workbench, 'pushed')
      tenant.close()
    })

    test('a run that passes', async ({ workbench }) => {
      const { page, results } = workbench
      const login = await workbench.runToLogin()
      await keep(workbench, 'running')
      await login.signIn()
      await expect(results.outcome).toContainText('The login passed')
      await keep(workbench, 'passed')
      for (const tab of ['Tokens', 'Console', 'Trace'] as const) {
        await results.openTab(tab)
        await keep(workbench, tab.toLowerCase())
      }
      await results.traceRow('/token').click()
      await keep(workbench, 'trace-detail')
      await results.openTab('Tokens')
      await results.panel.getByRole('button', { name: 'Decode access_token' }).click()
      await keep(workbench, 'token-decoded')

      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'token-decoded-900')
      await results.openTab('Trace')
      await keep(workbench, 'trace-900')
      await results.traceRow('/token').click()
      await keep(workbench, 'trace-detail-900')
      await results.openTab('Profile')
      await keep(workbench, 'passed-900')
    })

    test('a run that fails', async ({ workbench }) => {
      const { page, form, results } = workbench
      await form.fill({ 'Client secret': ' playground-client-secret' })
      await (await workbench.runToLogin()).signIn()
      await expect(results.outcome).toContainText('Token exchange failed')
      await keep(workbench, 'failed')

      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'failed-900')
    })

    test('what a run asks the person', async ({ page, workbench }) => {
      const { form, results } = workbench
      const question = new QuestionPanel(page)
      const untrusted = await startUntrustedProvider()
      const password = await startPasswordProvider()
      const ask = async (address: string, name: string) => {
        await form.fill({ 'Authorization URL': `${address}/authorize` })
        await workbench.runButton.click()
        await question.asked()
        await keep(workbench, name)
        await page.setViewportSize({ width: 900, height: 600 })
        await keep(workbench, `${name}-900`)
        await page.setViewportSize({ width: 1280, height: 800 })
        await page.getByRole('button', { name: 'Cancel' }).click()
        await expect(results.outcome).toContainText(/cancelled/i)
      }
      try {
        await ask(untrusted.address, 'certificate-question')
        await ask(password.origin, 'http-login-question')
      } finally {
        await untrusted.close()
        await password.close()
      }
    })

    test('what a login keeps', async ({ page, workbench }) => {
      await offerEmbeddedWindow(page)
      await workbench.open()
      await workbench.chooseUserAgent('Embedded window')
      await workbench.openUserAgents()
      await page.getByRole('menuitemcheckbox', { name: 'Keep me signed in' }).click()
      await keep(workbench, 'keep-me-signed-in')
    })

    test('a page without its key, and one without its workbench', async ({ page, edition }) => {
      const workbench = new WorkbenchPage(page, edition)
      await page.goto(new URL('/', edition.address()).href)
      await expect(page.getByRole('heading')).toHaveText('This page has no key')
      await keep(workbench, 'no-key')
      const link = await makeLinkCuttable(page)
      await workbench.open()
      await link.cut()
      await keep(workbench, 'link-lost')
    })

    test('settings, palette and help', async ({ workbench }) => {
      const { page } = workbench
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('dialog')).toBeVisible()
      await keep(workbench, 'palette')
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
      await expect(page.getByRole('dialog')).toBeVisible()
      await keep(workbench, 'shortcuts')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Settings' }).click()
      const proxy = page.getByRole('region', { name: 'Network: proxy' })
      await proxy.getByText('Manual').click()
      await keep(workbench, 'settings')
      await page.getByRole('region', { name: 'Imitation of Auth0' }).scrollIntoViewIfNeeded()
      await keep(workbench, 'settings-behaviour')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'settings-900')
    })

    test('check, what works, faults', async ({ workbench }) => {
      const { page, faults, results, investigation } = workbench
      await faults.button.click()
      await faults.option('PKCE required').click()
      await keep(workbench, 'faults')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'faults-900')
      await page.setViewportSize({ width: 1280, height: 800 })
      await faults.option('invalid_client, Basic wanted').click()
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await expect(investigation.outcome).toContainText('Nothing speaks against a login')
      await keep(workbench, 'check')
      await investigation.panel.getByRole('button', { name: 'Ask the token endpoint…' }).click()
      await investigation.question.scrollIntoViewIfNeeded()
      await keep(workbench, 'check-question')
      await investigation.question.getByRole('button', { name: /^Send to/ }).click()
      await expect(investigation.outcome).toContainText('One thing keeps a login from passing')
      await investigation.item('The token endpoint accepts the client').scrollIntoViewIfNeeded()
      await keep(workbench, 'check-failed')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'check-900')
      await page.setViewportSize({ width: 1280, height: 800 })

      await (await workbench.runToLogin()).signIn()
      await expect(results.outcome).toContainText('Token exchange failed')
      await keep(workbench, 'refused-client')
      await results.outcome.getByRole('button', { name: 'Find what works…' }).click()
      await expect(investigation.question).toBeVisible()
      await keep(workbench, 'what-works-question')
      await page.setViewportSize({ width: 900, height: 600 })
      await keep(workbench, 'what-works-question-900')
      await investigation.question.getByRole('button', { name: /^Send to/ }).click()
      await expect(investigation.outcome).toContainText('What works: HTTP Basic')
      await keep(workbench, 'what-works-900')
      await page.setViewportSize({ width: 1280, height: 800 })
      await keep(workbench, 'what-works')

      await faults.choose('invalid_grant, no reason')
      await (await workbench.runToLogin()).signIn()
      await results.outcome.getByRole('button', { name: 'Find what works…' }).click()
      await investigation.question.getByRole('button', { name: /^Send to/ }).click()
      const plan = investigation.item('Without PKCE')
      await plan.getByRole('button', { name: 'Try with a new login…' }).click()
      await keep(workbench, 'what-works-login')
      await plan.getByRole('button', { name: 'Change and sign in' }).click()
      await (await workbench.login()).signIn()
      await expect(page.getByRole('region', { name: 'Variant of this run' })).toContainText(
        'did not make the login pass',
      )
      await keep(workbench, 'variant-tried')
    })
  })
}
