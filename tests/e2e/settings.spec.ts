import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'playwright/test'
import { makeLinkCuttable } from './pages/cuttable-link.ts'
import { Palette } from './pages/palette.ts'
import { RunsPage } from './pages/runs-page.ts'
import { test } from './workbench-test.ts'

const authority = fileURLToPath(new URL('../fixtures/tls/throwaway-authority.pem', import.meta.url))

test('keeps a proxy and its password, and shows the password nowhere', async ({
  page,
  workbench,
}) => {
  await expect(workbench.title).toHaveText('Playground')
  await page.keyboard.press('ControlOrMeta+,')
  const proxy = page.getByRole('region', { name: 'Network: proxy' })
  await expect(proxy).toContainText('HTTPS_PROXY')
  await proxy.getByText('Manual').click()
  await proxy.getByLabel('Address').fill('socks5://proxy.example.com')
  await proxy.getByRole('button', { name: 'Use this proxy' }).click()
  await expect(proxy).toContainText('The address of the proxy cannot be used')

  await proxy.getByLabel('Address').fill('http://proxy.example.com:8080')
  await proxy.getByLabel('Password of the proxy').fill('a-password-alone')
  await proxy.getByRole('button', { name: 'Use this proxy' }).click()
  await expect(proxy).toContainText('Type the user of the proxy, too')

  await proxy.getByLabel('User of the proxy').fill('ada')
  await proxy.getByLabel('Password of the proxy').fill('a-proxy-password')
  await proxy.getByRole('button', { name: 'Use this proxy' }).click()
  await expect(proxy).toContainText('It holds from the next run on.')
  await page.reload()
  await expect(proxy.getByLabel('Address')).toHaveValue('http://proxy.example.com:8080')
  await expect(proxy.getByRole('button', { name: 'Forget user and password' })).toBeVisible()
  expect(await page.content()).not.toContain('a-proxy-password')
})

test('adds an authority, and brings one back that was removed', async ({ page, workbench }) => {
  await expect(workbench.title).toHaveText('Playground')
  await new Palette(page).start('open settings')
  const section = page.getByRole('region', { name: 'Network: certificate authorities' })
  const choosing = page.waitForEvent('filechooser')
  await section.getByRole('button', { name: 'Add certificates…' }).click()
  await (await choosing).setFiles([
    { name: 'authority.pem', mimeType: 'text/plain', buffer: await readFile(authority) },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') },
  ])
  await expect(section).toContainText('O=Northwind, CN=Northwind Test Authority')
  await expect(section).toContainText(
    'notes.txt: The file cannot be added: it holds no certificate',
  )
  await section.getByRole('button', { name: /^Remove O=Northwind/ }).click()
  await expect(section).not.toContainText('Northwind Test Authority')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(section).toContainText('Northwind Test Authority')
})

test('says why an authority that was removed cannot be brought back', async ({
  page,
  workbench,
}) => {
  const link = await makeLinkCuttable(page)
  await workbench.open()
  await new Palette(page).start('open settings')
  const section = page.getByRole('region', { name: 'Network: certificate authorities' })
  const choosing = page.waitForEvent('filechooser')
  await section.getByRole('button', { name: 'Add certificates…' }).click()
  await (await choosing).setFiles(authority)
  await section.getByRole('button', { name: /^Remove O=Northwind/ }).click()
  await expect(page.getByText('was removed.')).toBeVisible()
  await link.cut()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.toast[data-kind="error"]')).toBeVisible()
})

test('keeps the retention and a behaviour, and refuses what is no number', async ({
  page,
  workbench,
}) => {
  await expect(workbench.title).toHaveText('Playground')
  await page.getByRole('button', { name: 'Settings' }).click()
  const runs = page.getByRole('region', { name: 'Runs' })
  const kept = runs.getByLabel('Runs to keep')
  await kept.fill('many')
  await page.keyboard.press('Enter')
  // What was typed stays, and its field says what is wrong with it.
  await expect(kept).toHaveValue('many')
  await expect(kept).toHaveAttribute('aria-invalid', 'true')
  await expect(kept).toHaveAccessibleDescription(
    /“Runs to keep” takes a whole number from 1 to 100,000/,
  )
  await kept.fill('250')
  await page.keyboard.press('Enter')
  await expect(kept).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('A profile with id but no user_id').selectOption('user_id-required')
  await runs.getByLabel('Runs to keep').fill('260')
  await page.goBack()
  await expect(workbench.title).toHaveText('Playground')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.reload()
  await expect(runs.getByLabel('Runs to keep')).toHaveValue('260')
  await expect(page.getByLabel('A profile with id but no user_id')).toHaveValue('user_id-required')
})

test('asks before a setting removes runs or their tokens', async ({ page, workbench }) => {
  const kept = new RunsPage(page)
  const runs = page.getByRole('region', { name: 'Runs' })
  const question = runs.getByRole('region', { name: 'Remove what is kept' })
  const keepTokens = runs.getByRole('switch', { name: 'Keep tokens too' })
  const openSettings = () => page.getByRole('button', { name: 'Settings' }).click()
  await expect(workbench.title).toHaveText('Playground')
  await openSettings()
  await keepTokens.click({ force: true })
  await expect(keepTokens).toBeChecked()
  await page.goBack()
  for (const _ of [1, 2]) {
    await (await workbench.runToLogin()).signIn()
    await expect(workbench.results.outcome).toContainText('The login passed')
  }

  await openSettings()
  await runs.getByLabel('Runs to keep').fill('1')
  await page.keyboard.press('Enter')
  await expect(question).toContainText('1 run would be removed at once and for good')
  await question.getByRole('button', { name: 'Keep the setting as it was' }).click()
  await expect(question).toHaveCount(0)
  await expect(runs.getByLabel('Runs to keep')).toHaveValue('500')
  await kept.open()
  await expect(kept.rows).toHaveCount(2)

  await openSettings()
  await runs.getByLabel('Runs to keep').fill('1')
  await page.keyboard.press('Enter')
  await question.getByRole('button', { name: 'Remove 1 run' }).click()
  await expect(runs.getByLabel('Runs to keep')).toHaveValue('1')
  await keepTokens.click({ force: true })
  await question.getByRole('button', { name: 'Remove the tokens of 1 run' }).click()
  await expect(keepTokens).not.toBeChecked()
  await kept.open()
  await expect(kept.rows).toHaveCount(1)
})
