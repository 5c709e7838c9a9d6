import { readFile, truncate, writeFile } from 'node:fs/promises'
import { expect } from 'playwright/test'
import { startRequestLogServer } from '../support/request-log-server.ts'
import { Palette } from './pages/palette.ts'
import { SharingDialogs } from './pages/sharing-dialogs.ts'
import { test } from './workbench-test.ts'

const acme = {
  name: 'acme',
  display_name: 'Acme ID',
  strategy: 'oauth2',
  options: {
    authorizationURL: 'https://acme.example/authorize',
    tokenURL: 'https://acme.example/token',
    client_id: 'abc',
    client_secret: 'a-secret-of-acme',
    colour: '##COLOUR##',
  },
}

test.describe('import', () => {
  test('a dropped file is previewed, renamed where a name is taken, and stored', async ({
    page,
    workbench,
  }) => {
    const sharing = new SharingDialogs(page)
    const second = { ...acme, name: 'playground', display_name: 'Second' }
    const third = { ...acme, name: 'third', display_name: 'Third', strategy: 'auth0' }
    await sharing.drop('tenant.json', JSON.stringify([acme, second, third]))
    const dialog = sharing.import
    await expect(dialog).toContainText('Recognised as Auth0 Deploy CLI')
    await expect(dialog).toContainText('its strategy is "auth0"')
    await expect(dialog.getByText('“playground” is taken here.')).toBeVisible()
    await expect(dialog.getByLabel('Name of Second')).toHaveValue('playground-2')
    await expect(dialog).not.toContainText('a-secret-of-acme')
    await expect(workbench.connections).toHaveCount(1)

    await dialog.getByLabel('Name of Second').fill('acme')
    await dialog.getByLabel('COLOUR').fill('blue')
    await dialog.getByRole('button', { name: 'Fill in' }).click()
    await expect(dialog).not.toContainText('the marker ##COLOUR## has no value yet')
    await expect(dialog.getByText('Two are to have this name.').first()).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Import 2 connections' })).toBeDisabled()
    await dialog.getByLabel('Name of Second').fill('mine')
    await dialog.getByRole('checkbox', { name: 'Acme ID' }).uncheck()
    await expect(dialog).toContainText('acme: this key is not known here')
    const callback = dialog.getByRole('region', { name: 'Callback URL' })
    await expect(callback).toContainText('https://YOUR_DOMAIN/login/callback')
    await callback.getByLabel('Tenant or custom domain').fill('not a domain')
    await expect(dialog.getByRole('button', { name: 'Import 1 connection' })).toBeDisabled()
    await callback.getByLabel('Tenant or custom domain').fill('acme.eu.auth0.com')
    await dialog.getByRole('button', { name: 'Import 1 connection' }).click()
    await expect(workbench.title).toHaveText('Second')
    await expect(workbench.connections).toHaveCount(2)
    await workbench.form.openTab('JSON')
    await expect(page.getByRole('textbox', { name: 'Connection as JSON' })).toContainText('blue')
    await workbench.form.openTab('Connection')
    await expect(workbench.form.field('Callback URL')).toHaveValue(
      'https://acme.eu.auth0.com/login/callback',
    )
  })

  test('a filter can be taken away after most of what it was for is gone', async ({
    page,
    workbench,
  }) => {
    const sharing = new SharingDialogs(page)
    const many = Array.from({ length: 12 }, (_, i) => ({
      ...acme,
      name: `acme-${i}`,
      display_name: `Acme ${i}`,
    }))
    await sharing.drop('tenant.json', JSON.stringify(many))
    await sharing.import.getByRole('button', { name: 'Import 12 connections' }).click()
    await expect(workbench.connections).toHaveCount(13)
    const filter = page.getByRole('textbox', { name: 'Filter the connections' })
    await filter.fill('acme 1')
    await expect(workbench.connections).toHaveCount(3)
    await workbench.connections.first().click()
    await workbench.choose('Delete')
    await expect(workbench.connections).toHaveCount(2)
    await filter.fill('')
    await expect(workbench.connections).toHaveCount(12)
    await expect(filter).toHaveCount(0)
  })

  test('a text that is pasted outside of a field is taken in; one of no format is refused', async ({
    page,
    workbench,
  }) => {
    const sharing = new SharingDialogs(page)
    await sharing.paste('just some words')
    await expect(page.getByText(/^The text is in no format that is known here/)).toBeVisible()
    await sharing.paste(JSON.stringify(acme))
    await sharing.import.getByRole('button', { name: 'Import 1 connection' }).click()
    await expect(workbench.title).toHaveText('Acme ID')
  })

  test('an address is asked for its metadata only where the person says so', async ({
    page,
    workbench,
  }) => {
    const server = await startRequestLogServer((_, response) => {
      response.end(
        JSON.stringify({
          issuer: 'https://id.acme.example',
          authorization_endpoint: 'https://id.acme.example/authorize',
          token_endpoint: 'https://id.acme.example/token',
        }),
      )
    })
    const { import: dialog } = new SharingDialogs(page)
    await new Palette(page).start('Import…')
    await dialog.getByLabel('Or paste it here').fill(server.origin)
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await expect(dialog).toContainText('This is an address.')
    expect(server.requests).toEqual([])
    await dialog.getByRole('button', { name: 'Fetch' }).click()
    await expect(dialog).toContainText('Recognised as OpenID Connect or OAuth 2.0 discovery')
    await dialog.getByRole('button', { name: 'Import 1 connection' }).click()
    await expect(workbench.title).toHaveText('acme')
    await server.close()
  })

  test('a file of 50 MB is refused with a sentence', async ({ page, workbench }, testInfo) => {
    await expect(workbench.title).toBeVisible()
    const { import: dialog } = new SharingDialogs(page)
    await new Palette(page).start('Import…')
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Choose a file…' }).click()
    const file = testInfo.outputPath('big.json')
    await writeFile(file, '')
    await truncate(file, 50_000_000)
    await (await choosing).setFiles(file)
    await expect(dialog.getByRole('alert')).toHaveText(
      'big.json is too large: files of less than 50 MB can be imported.',
    )
  })
})

test.describe('export', () => {
  test('writes every format, and secrets only where the person asks for them', async ({
    page,
    workbench,
  }) => {
    const { export: dialog } = new SharingDialogs(page)
    await workbench.choose('Export…')
    const text = dialog.getByRole('region', { name: 'Exported text' })
    await expect(text).toContainText('##CONNECTIONS_OAUTH2_PLAYGROUND_SECRET##')
    await expect(dialog).toContainText('stands for the secret in client_secret.')
    await dialog.getByRole('switch', { name: 'Secrets in clear' }).click()
    await expect(text).toContainText('"client_secret": "playground-client-secret"')
    await dialog.getByText('curl', { exact: true }).click()
    await expect(text).toContainText('curl --request POST')
    await dialog.getByRole('combobox', { name: 'Method' }).click()
    await page.getByRole('option', { name: 'PATCH, an update' }).click()
    await expect(text).toContainText('curl --request PATCH')
    await dialog.getByText('Terraform').click()
    await expect(text).toContainText('resource "auth0_connection" "playground"')
    await expect(dialog).toContainText('The Terraform provider does not map')
    await dialog.getByText('Login link').click()
    await expect(text).toContainText('&connection=playground')
    await dialog.getByText('Deploy CLI').click()
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save playground.json' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('playground.json')
    const saved = JSON.parse(await readFile(await download.path(), 'utf8'))
    expect(saved).toMatchObject({ name: 'playground', display_name: 'Playground' })
  })

  test('writes several connections as one text', async ({ page, workbench }) => {
    const { export: dialog } = new SharingDialogs(page)
    await workbench.create('Northwind ID')
    await workbench.choose('Export…')
    const text = dialog.getByRole('region', { name: 'Exported text' })
    await expect(text).toContainText('"northwind-id"')
    await dialog.getByRole('combobox', { name: 'Connections' }).click()
    await page.getByRole('option', { name: 'Playground', exact: true }).click()
    await expect(dialog.getByRole('heading', { name: 'Export 2 connections' })).toBeVisible()
    await expect(text).toContainText('"playground"')
    await expect(text).toContainText('"northwind-id"')
  })
})

test('an exchange of the trace is copied as cURL, fetch or HTTPie', async ({
  page,
  workbench,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await (await workbench.runToLogin()).signIn()
  await expect(workbench.results.outcome).toContainText('The login passed')
  await workbench.results.openTab('Trace')
  await workbench.results.traceRow('/token').first().click()
  const beginnings = {
    cURL: "curl --request 'POST'",
    fetch: 'const response',
    HTTPie: "http 'POST'",
  }
  for (const [label, beginning] of Object.entries(beginnings)) {
    await page.getByRole('button', { name: `Copy as ${label}` }).click()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(copied.startsWith(beginning)).toBe(true)
    expect(copied).toContain('«client_secret»')
  }
})
