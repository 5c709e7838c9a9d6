import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

test('a whole login and its results without the mouse', async ({ page, workbench }) => {
  const { results } = workbench
  await page.keyboard.press('ControlOrMeta+Enter')
  const login = await workbench.login()
  await login.signInByKeyboard()
  await expect(results.outcome).toContainText('The login passed')

  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect(results.step('Request')).toBeFocused()
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect(results.step('User agent')).toBeFocused()

  await page.keyboard.press('Alt+5')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(results.detail).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await expect(page.getByLabel('Filter the trace')).toBeFocused()
})

test('the focus stays on the page when what had it is gone', async ({ page, workbench }) => {
  const { results } = workbench
  await workbench.chooseUserAgent('No browser')
  await workbench.runButton.focus()
  await page.keyboard.press('Enter')
  await expect(results.outcome).toContainText('User agent failed')
  await expect.poll(() => page.evaluate<string>('document.activeElement.tagName')).not.toBe('BODY')
})

test('everything can be reached at 200 % zoom', async ({ page, workbench }) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await expect(workbench.title).toBeVisible()
  const scrollsSideways = 'document.documentElement.scrollWidth > innerWidth'
  expect(await page.evaluate<boolean>(scrollsSideways)).toBe(false)
  await expect(workbench.runButton).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeInViewport()
  const last = page.getByText(/^OAuth Workbench \d/)
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
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
