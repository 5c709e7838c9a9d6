import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildConnection } from '../builders/connection-builder.ts'
import { temporaryFile } from './spawn-cli.ts'

const entry = join(import.meta.dirname, '../../src/cli/start.ts')

/** `run --browser …` with a person at its standard input. */
function startRun(kind: string, callbackUrl = 'https://tenant.example.com/login/callback') {
  const connection = { ...buildConnection(), workbench: { callbackUrl } }
  const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME, ...environment } = process.env
  const file = temporaryFile(connection)
  const child = spawn(process.execPath, [entry, 'run', file, '--browser', kind, '--json'], {
    env: environment,
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk) => {
      output[name] += chunk
    })
  const ended = once(child, 'close').then(([status]) => ({
    status,
    run: JSON.parse(output.stdout),
  }))
  const asked = async (pattern: RegExp) => {
    while (!pattern.test(output.stderr)) await once(child.stderr, 'data')
    return output.stderr
  }
  return { child, ended, asked }
}

test('--browser manual shows the address, asks again, and takes the URL that is pasted', async () => {
  const { child, ended, asked } = startRun('manual')
  const shown = await asked(/Paste the whole URL/)
  const address = /^ {2}(https?:\S+)$/m.exec(shown)?.[1] ?? ''
  const state = new URL(address).searchParams.get('state')
  child.stdin.write('https://elsewhere.example.com/?code=c1\n')
  await asked(/This URL is not the callback: host differs/)
  const response = `https://tenant.example.com/login/callback?error=access_denied&state=${state}`
  child.stdin.write(`${response}\n`)
  const { status, run } = await ended
  expect(status).toBe(1)
  expect(run).toMatchObject({ userAgent: 'manual', outcome: 'failed', failedStep: 'callback' })
  expect(run.steps[1].error.code).toBe('access-denied')
})

test('--browser manual is cancelled where standard input ends', async () => {
  const { child, ended, asked } = startRun('manual')
  await asked(/Paste the whole URL/)
  child.stdin.end()
  const { status, run } = await ended
  expect(status).toBe(130)
  expect(run.outcome).toBe('cancelled')
})

test('--browser system listens on this machine and shows the address where no browser opens', async () => {
  const { ended, asked } = startRun('system', 'http://127.0.0.1/callback')
  const address = /^Sign in at (\S+)$/m.exec(await asked(/No browser could be opened/))?.[1] ?? ''
  const { searchParams } = new URL(address)
  const redirectUri = searchParams.get('redirect_uri') ?? ''
  expect(redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
  await fetch(`${redirectUri}?error=access_denied&state=${searchParams.get('state')}`)
  const { status, run } = await ended
  expect(status).toBe(1)
  expect(run).toMatchObject({ userAgent: 'system-browser', failedStep: 'callback' })
  expect(run.steps[1].error.code).toBe('access-denied')
})

test('--browser system refuses a callback URL that is not on this machine', async () => {
  const { status, run } = await startRun('system').ended
  expect(status).toBe(1)
  expect(run.steps[0].error.code).toBe('callback-not-loopback')
})
