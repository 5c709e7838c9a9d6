import { expect, type Page } from 'playwright/test'
import { freePort } from '../support/free-port.ts'
import { type StartedApp, test } from './app-fixture.ts'

async function startRun({ app, call }: StartedApp): Promise<{ runId: string; popup: Page }> {
  const opened = app.waitForEvent('window')
  const { runId } = await call<{ runId: string }>('startRun', {
    name: 'playground',
    parameters: {},
  })
  const popup = await opened
  await popup.waitForLoadState()
  return { runId, popup }
}

test('a login in the popup ends with a profile, and the callback is held', async ({ started }) => {
  const { app, finishedRun } = started
  const { runId, popup } = await startRun(started)
  await popup.getByRole('button', { name: /Ada Lovelace/ }).click()
  await popup.getByRole('button', { name: 'Allow' }).click()
  const run = await finishedRun(runId)
  expect(run.outcome).toBe('passed')
  expect(run.profile).toMatchObject({ user_id: 'oauth2|playground|ada', name: 'Ada Lovelace' })
  const navigations = run.trace.filter((event) => event.kind === 'navigation')
  const held = navigations.filter(({ state }) => state === 'held')
  expect(held).toHaveLength(1)
  expect(held[0]?.request.url).toMatch(/^https:\/\/tenant\.example\.com\/login\/callback\?/)
  expect(navigations.filter(({ callback }) => callback.matched)).toEqual(held)
  await expect.poll(() => app.windows().length).toBe(1)
})

test('the popup shows its origin in its title and has no bridge', async ({ started }) => {
  const { runId, popup } = await startRun(started)
  const handle = await started.app.browserWindow(popup)
  expect(await handle.evaluate((window) => window.getTitle())).toMatch(/^http:\/\/127\.0\.0\.1:\d+/)
  expect(await popup.evaluate('[typeof require, typeof window.workbench]')).toEqual([
    'undefined',
    'undefined',
  ])
  await started.call('cancelRun', { runId })
})

test('a popup that the person closes cancels the run', async ({ started }) => {
  const { runId, popup } = await startRun(started)
  const handle = await started.app.browserWindow(popup)
  await handle.evaluate((window) => window.close())
  const run = await started.finishedRun(runId)
  expect(run.outcome).toBe('cancelled')
  expect(run.steps.find(({ name }) => name === 'callback')?.error?.code).toBe('window-closed')
})

test('a server that cannot be reached ends the run', async ({ started }) => {
  const { call, finishedRun } = started
  const server = `http://127.0.0.1:${await freePort()}`
  const options = {
    authorizationURL: `${server}/authorize`,
    tokenURL: `${server}/token`,
    client_id: 'workbench',
  }
  await call('createConnection', { connection: { name: 'gone', strategy: 'oauth2', options } })
  const { runId } = await call<{ runId: string }>('startRun', { name: 'gone', parameters: {} })
  const run = await finishedRun(runId)
  expect(run.outcome).toBe('failed')
  expect(run.steps.find(({ name }) => name === 'callback')?.error?.code).toBe(
    'authorization-server-unreachable',
  )
})

test('a second login starts without the cookies of the first', async ({ started }) => {
  for (const _login of ['first', 'second']) {
    const { runId, popup } = await startRun(started)
    await popup.getByRole('button', { name: /Ada Lovelace/ }).click()
    await popup.getByRole('button', { name: 'Allow' }).click()
    expect((await started.finishedRun(runId)).outcome).toBe('passed')
  }
})

test('a cancelled run leaves no window', async ({ started }) => {
  const { runId } = await startRun(started)
  await started.call('cancelRun', { runId })
  expect((await started.finishedRun(runId)).outcome).toBe('cancelled')
  await expect.poll(() => started.app.windows().length).toBe(1)
})
