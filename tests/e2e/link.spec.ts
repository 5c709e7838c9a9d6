import { gzipSync } from 'node:zlib'
import { expect } from 'playwright/test'
import { makeLinkCuttable } from './pages/cuttable-link.ts'
import { RunsPage } from './pages/runs-page.ts'
import { test } from './workbench-test.ts'

test('keeps what is typed while the workbench is out of reach', async ({ page, workbench }) => {
  const link = await makeLinkCuttable(page)
  await workbench.open()
  await link.cut()
  await workbench.form.fill({ 'Client ID': 'typed-while-away' })
  await expect(page.locator('.save-state')).toHaveText('Not saved yet')
  await workbench.keepScreenshot('out-of-reach')

  link.mend()
  await expect(page.getByText('The workbench is out of reach.')).toHaveCount(0)
  await workbench.form.saved()
  await workbench.open()
  await expect(workbench.form.field('Client ID')).toHaveValue('typed-while-away')
})

test('shows what was asked for while the workbench was out of reach once it is back', async ({
  page,
  workbench,
}) => {
  const { results } = workbench
  const link = await makeLinkCuttable(page)
  await workbench.open()
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await (await workbench.runToLogin()).deny()
  await expect(results.outcome).toContainText('failed')
  const runs = new RunsPage(page)
  await runs.open()
  await expect(runs.rows).toHaveCount(2)

  await link.cut()
  await runs.rows.first().click()
  await expect(runs.rows.first()).toHaveAttribute('aria-selected', 'true')
  link.mend()
  await expect(results.outcome).toContainText('failed')
  await link.cut()
  await runs.press('What changed since it last passed')
  await expect(runs.comparison).toBeAttached()
  link.mend()
  await expect(runs.comparison.getByRole('region', { name: 'Outcome' })).toContainText('failed')
})

test('takes the key out of the address bar, and keeps it for a reload', async ({
  page,
  workbench,
}) => {
  expect(new URL(page.url()).hash).toBe('')
  await page.reload()
  await expect(workbench.title).toHaveText('Playground')
})

test('says how to get in on a page without its key', async ({ page, edition }) => {
  const address = edition.address()
  await page.goto(new URL('/', address).href)
  await expect(page.getByRole('heading')).toHaveText('This page has no key')
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Playground')
})

test('asks nobody but its own server, and loads at most 450 kB of script', async ({
  page,
  edition,
}) => {
  const urls: string[] = []
  const scripts: Promise<Buffer>[] = []
  page.on('request', (request) => void urls.push(request.url()))
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body())
  })
  await page.goto(edition.address())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Playground')
  const { origin } = new URL(edition.address())
  expect(urls.filter((url) => new URL(url).origin !== origin)).toEqual([])
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(450_000)
})
