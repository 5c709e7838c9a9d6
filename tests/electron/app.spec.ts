import { expect } from 'playwright/test'
import type { WorkbenchStatus } from '../../src/shared/api/api.ts'
import { test } from './app-fixture.ts'
import { type ForeignServer, startForeignServer } from './foreign-server.ts'

test('the window opens on the workbench’s own page, without Node', async ({ started }) => {
  const { window } = started
  expect(window.url()).toMatch(/^app:\/\/bundle\/index\.html/)
  await expect(window).toHaveTitle(/OAuth Workbench/)
  expect(
    await window.evaluate('[typeof require, typeof process, typeof window.workbench]'),
  ).toEqual(['undefined', 'undefined', 'object'])
})

test.describe('the rest of the web', () => {
  let foreign: ForeignServer

  test.beforeAll(async () => {
    foreign = await startForeignServer()
  })

  test.afterAll(() => foreign.close())

  const attempts = (url: string) => [
    ['fetch', `fetch("${url}").then(() => "reached", () => "refused")`],
    [
      'a picture',
      `new Promise((done) => { const i = new Image(); i.onload = i.onerror = done; i.src = "${url}" }).then(() => true)`,
    ],
    [
      'a script',
      `new Promise((done) => { const s = document.createElement("script"); s.onload = s.onerror = done; s.src = "${url}"; document.head.append(s) }).then(() => true)`,
    ],
    [
      'a frame',
      `document.body.append(Object.assign(document.createElement("iframe"), { src: "${url}" })); true`,
    ],
    ['a link', `location.href = "${url}"; true`],
    ['a window', `window.open("${url}"); true`],
  ]

  for (const [what] of attempts(''))
    test(`is out of the page's reach by ${what}`, async ({ started }) => {
      const { app, window } = started
      const script = attempts(foreign.address).find(([name]) => name === what)?.[1] ?? ''
      await window.evaluate(script)
      // An answer of the main process comes after whatever the page asked of it before.
      await started.call('getStatus')
      expect(foreign.requests()).toBe(0)
      expect(window.url()).toMatch(/^app:\/\/bundle\//)
      expect(app.windows()).toHaveLength(1)
    })
})

test('no inline script runs in the page', async ({ started }) => {
  const ran = await started.window.evaluate(
    'document.head.append(Object.assign(document.createElement("script"), { textContent: "window.inlineRan = true" })); window.inlineRan === true',
  )
  expect(ran).toBe(false)
})

test('nothing of the bundle’s surroundings is served', async ({ started }) => {
  const statuses = await started.window.evaluate(
    'Promise.all(["..%2fmain%2findex.js", "%2fetc%2fpasswd"].map((path) => fetch("app://bundle/" + path).then((r) => r.status)))',
  )
  expect(statuses).toEqual([404, 404])
})

test('the status names the shell and says how secrets are kept', async ({ started }) => {
  const status = await started.call<WorkbenchStatus>('getStatus')
  expect(status.shell).toBe('electron')
  expect(status.defaultUserAgent).toBe('embedded-window')
  // Playwright starts Chromium with `--password-store=basic`.
  if (process.platform === 'linux') expect(status.secretStorage).toMatch(/in memory only/)
})
