import { gzipSync } from 'node:zlib'
import { expect, type WebSocketRoute } from 'playwright/test'
import { test } from './workbench-test.ts'

test('keeps what is typed while the workbench is out of reach', async ({ page, workbench }) => {
  const routes: WebSocketRoute[] = []
  let isCut = false
  await page.routeWebSocket(/\/api$/, (route) => {
    routes.push(route)
    if (isCut) void route.close()
    else route.connectToServer()
  })
  await workbench.open()
  isCut = true
  await routes.at(-1)?.close()
  await expect(page.getByText('The workbench is out of reach.')).toBeVisible()
  await workbench.form.fill({ 'Client ID': 'typed-while-away' })
  await expect(page.locator('.save-state')).toHaveText('Not saved yet')
  await workbench.keepScreenshot('out-of-reach')

  isCut = false
  await expect(page.getByText('The workbench is out of reach.')).toHaveCount(0)
  await workbench.form.saved()
  await workbench.open()
  await expect(workbench.form.field('Client ID')).toHaveValue('typed-while-away')
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
