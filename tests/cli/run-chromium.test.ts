import { expect, onTestFinished, test } from 'vitest'
import { findBrowser } from '../../src/engine/user-agents/find-browser.ts'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import { findFreePort } from '../workbench/free-port.ts'
import { connectToSilence } from '../workbench/silent-server.ts'
import { runCli, startCli, temporaryFile } from './spawn-cli.ts'

const browser = await findBrowser()
const patience = 120_000

test.skipIf(!browser.found)(
  'a login in Chromium without a window',
  { timeout: patience },
  async () => {
    const playground = await startPlayground({ port: 0 })
    onTestFinished(() => playground.close())
    const { options, ...connection } = playgroundConnection(playground.address)
    const file = temporaryFile({
      ...connection,
      options: { ...options, authParams: { demo_user: 'ada' } },
    })
    const args = ['run', file, '--browser', 'chromium', '--headless', '--json']
    const { status, stdout, stderr } = await runCli(args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      userAgent: 'chromium',
      profile: { user_id: 'oauth2|playground|ada' },
    })
  },
)

const signInSteps = [
  '--fill',
  'input[name=username]=ada',
  '--fill',
  'input[name=password]=##DEMO_PASSWORD##',
  '--click',
  'button.primary',
  '--click',
  'button[value=allow]',
]

test.skipIf(!browser.found)(
  '--fill and --click pass a login page, and what was typed stands nowhere',
  { timeout: patience },
  async () => {
    const playground = await startPlayground({ port: 0 })
    onTestFinished(() => playground.close())
    const file = temporaryFile(playgroundConnection(playground.address))
    const args = ['run', file, '--browser', 'chromium', '--headless', ...signInSteps]
    const environment = { DEMO_PASSWORD: 'engine' }
    const asJson = await runCli([...args, '--json'], environment)
    expect(asJson).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(asJson.stdout)).toMatchObject({ outcome: 'passed', userAgent: 'chromium' })
    // The playground's own demo user has this word in no claim.
    expect(asJson.stdout).not.toContain('engine')
  },
)

test.skipIf(!browser.found)(
  'an element that is not there is named, and the value that was meant for it is not',
  { timeout: patience },
  async () => {
    const playground = await startPlayground({ port: 0 })
    onTestFinished(() => playground.close())
    const file = temporaryFile(playgroundConnection(playground.address))
    const args = ['run', file, '--browser', 'chromium', '--headless', '--fill']
    const { status, stdout, stderr } = await runCli([...args, '#no-such-field=engine-of-ada'])
    expect(status).toBe(1)
    expect(stdout).toContain('"fill": "#no-such-field"')
    expect(stdout + stderr).not.toContain('engine-of-ada')
  },
)

test('--fill and --click need Chromium', async () => {
  const { connection } = await connectToSilence()
  const args = ['run', temporaryFile(connection), '--fill', '#password=engine-of-ada']
  expect(await runCli(args)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'error: --fill and --click need --browser chromium.\n',
  })
})

test.skipIf(!browser.found || process.platform === 'win32')(
  'Ctrl-C takes the browser down too',
  { timeout: patience },
  async () => {
    const { connection, asked } = await connectToSilence()
    const port = String(await findFreePort())
    const args = ['run', temporaryFile(connection), '--browser', 'chromium', '--headless', '--json']
    const cli = startCli(args, { OAUTH_WORKBENCH_CHROMIUM_DEBUGGING_PORT: port })
    await asked
    const debuggingAddress = `http://127.0.0.1:${port}/json/version`
    expect((await fetch(debuggingAddress)).status).toBe(200)
    cli.process.kill('SIGINT')
    const { status, stdout } = await cli.ended
    expect(status).toBe(130)
    expect(JSON.parse(stdout).outcome).toBe('cancelled')
    await expect(fetch(debuggingAddress)).rejects.toThrow('fetch failed')
  },
)

test.skipIf(!browser.found || process.platform !== 'linux')(
  'a window is refused where there is no display',
  async () => {
    const { connection } = await connectToSilence()
    const result = await runCli(['run', temporaryFile(connection), '--browser', 'chromium'])
    expect(result).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: Chromium cannot be used: there is no display for its window (DISPLAY and WAYLAND_DISPLAY are not set). With --headless it needs none.\n',
    })
  },
)

test('a browser that is not there is named', async () => {
  const { connection } = await connectToSilence()
  const args = ['run', temporaryFile(connection), '--browser', 'chromium', '--headless']
  expect(await runCli(args, { OAUTH_WORKBENCH_BROWSER: '/no/such/browser' })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'error: Chromium cannot be used: OAUTH_WORKBENCH_BROWSER names /no/such/browser, which cannot be started.\n',
  })
})
