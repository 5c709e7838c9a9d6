import { describe, expect, onTestFinished, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { playgroundClient, playgroundConnection } from '../../src/shared/connection-samples.ts'
import { connectToSilence } from '../workbench/silent-server.ts'
import { runCli, startCli, temporaryFile } from './spawn-cli.ts'

/** A connection to a playground that runs in this test; `ada` signs in without a page. */
async function connectToPlayground(options: Record<string, unknown> = {}): Promise<Connection> {
  const playground = await startPlayground({ port: 0 })
  onTestFinished(() => playground.close())
  const connection = playgroundConnection(playground.address)
  const authParams = { ...connection.options.authParams, demo_user: 'ada' }
  return { ...connection, options: { ...connection.options, authParams, ...options } }
}

describe('run', () => {
  test('shows the profile and ends with 0', async () => {
    const file = temporaryFile(await connectToPlayground())
    const { status, stdout, stderr } = await runCli(['run', file])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('✓ passed  Playground · http · ')
    expect(stdout).toContain('"user_id": "oauth2|playground|ada"')
    expect(stdout).toContain('profile of ada')
  })

  test('has no colour where it is not shown on a terminal', async () => {
    const { stdout } = await runCli(['run', temporaryFile(await connectToPlayground())])
    expect(stdout).not.toContain('\u001b')
  })

  test('--json prints the run and nothing else', async () => {
    const file = temporaryFile(await connectToPlayground())
    const { status, stdout, stderr } = await runCli(['run', file, '--json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const run = JSON.parse(stdout)
    expect(run).toMatchObject({
      version: 1,
      connection: { name: 'playground', options: { client_secret: '«client_secret»' } },
      userAgent: 'http',
      outcome: 'passed',
      failedStep: null,
      profile: { user_id: 'oauth2|playground|ada', email: 'ada@demo.example' },
      tokenResponse: { access_token: '«access_token»', token_type: 'Bearer' },
      console: [{ level: 'log', text: 'profile of ada' }],
    })
    expect(run.steps.map(({ name, status }: Record<string, string>) => [name, status])).toEqual([
      ['authorization-request', 'passed'],
      ['callback', 'passed'],
      ['token-exchange', 'passed'],
      ['profile-script', 'passed'],
      ['profile', 'passed'],
    ])
    expect(run.findings).toBeInstanceOf(Array)
    expect(run.trace.length).toBeGreaterThan(3)
  })

  test('prints no secret', async () => {
    const file = temporaryFile(await connectToPlayground())
    for (const options of [['--json'], []]) {
      const { stdout } = await runCli(['run', file, ...options])
      expect(stdout).not.toContain(playgroundClient.client_secret)
      expect(stdout).not.toMatch(/[?&]code=(?!«)/)
      expect(stdout).not.toMatch(/eyJ[\w-]{8}/)
    }
  })

  test('takes the secret from the environment', async () => {
    const file = temporaryFile(await connectToPlayground({ client_secret: 'wrong' }))
    const { status } = await runCli(['run', file], {
      OAUTH_WORKBENCH_CLIENT_SECRET: playgroundClient.client_secret,
    })
    expect(status).toBe(0)
  })

  test('passes parameters on that the connection maps', async () => {
    const file = temporaryFile(await connectToPlayground())
    const args = ['--param', 'login_hint=ada=ada', '--param', 'prompt=none', '--json']
    const { parameters, trace } = JSON.parse((await runCli(['run', file, ...args])).stdout)
    expect(parameters).toEqual({ login_hint: 'ada=ada', prompt: 'none' })
    const [first] = trace.filter(({ kind }: { kind: string }) => kind === 'navigation')
    expect(new URL(first.request.url).searchParams.get('login_hint')).toBe('ada=ada')
  })

  test('takes the callback URL of the command line', async () => {
    const file = temporaryFile(await connectToPlayground())
    const args = ['--callback-url', 'com.example.app:/callback', '--json']
    const { status, stdout } = await runCli(['run', file, ...args])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).connection.workbench.callbackUrl).toBe('com.example.app:/callback')
  })

  test('ends with 1 where the login fails, and says at which step and why', async () => {
    const file = temporaryFile(await connectToPlayground({ client_secret: 'wrong' }))
    const { status, stdout } = await runCli(['run', file])
    expect(status).toBe(1)
    expect(stdout).toContain('✗ failed  Playground')
    expect(stdout).toContain('✗ token exchange')
    expect(stdout).toContain('invalid_client')
  })

  test('fails when its time is up', async () => {
    const { connection } = await connectToSilence()
    const args = ['run', temporaryFile(connection), '--timeout', '0.5', '--json']
    const { status, stdout } = await runCli(args)
    expect(status).toBe(1)
    const run = JSON.parse(stdout)
    expect(run).toMatchObject({ outcome: 'failed', failedStep: 'callback' })
    expect(run.steps[1].error.code).toBe('run-timed-out')
  })

  test('says what is doubtful about the connection beside the run, not in it', async () => {
    const connection = await connectToPlayground({ icon_url: 'https://id.example.com/icon.png' })
    const file = temporaryFile({
      ...connection,
      workbench: { callbackUrl: 'https://YOUR_DOMAIN/login/callback' },
    })
    const { stdout, stderr } = await runCli(['run', file, '--json'])
    expect(stderr).toBe(
      `warning: ${file}: workbench.callbackUrl: The callback URL still says YOUR_DOMAIN; fill in the domain that the identity provider knows.\n`,
    )
    expect(JSON.parse(stdout).outcome).toBe('passed')
  })

  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    '%s cancels it',
    async (signal) => {
      const { connection, asked } = await connectToSilence()
      const cli = startCli(['run', temporaryFile(connection), '--json'])
      await asked
      cli.process.kill(signal)
      const { status, stdout, stderr } = await cli.ended
      expect({ status, stderr }).toEqual({ status: 130, stderr: '' })
      expect(JSON.parse(stdout)).toMatchObject({ outcome: 'cancelled', failedStep: null })
    },
  )

  test.skipIf(process.platform === 'win32')(
    'npm may pass the Ctrl-C on that the terminal has sent already',
    async () => {
      const { connection, asked } = await connectToSilence()
      const cli = startCli(['run', temporaryFile(connection), '--json'])
      await asked
      cli.process.kill('SIGINT')
      cli.process.kill('SIGINT')
      const { status, stdout } = await cli.ended
      expect(status).toBe(130)
      expect(JSON.parse(stdout).outcome).toBe('cancelled')
    },
  )
})

describe('demo', () => {
  test('logs a demo user in and shows the profile', async () => {
    const { status, stdout, stderr } = await runCli(['demo'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^The playground is at http:\/\/127\.0\.0\.1:\d+; "ada" signs in\.\n/)
    expect(stdout).toContain('"user_id": "oauth2|playground|ada"')
  })

  test('--json prints the run and nothing else', async () => {
    const { status, stdout } = await runCli(['demo', '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'passed',
      connection: { options: { pkce_enabled: true, authParams: { demo_user: 'ada' } } },
    })
  })
})

describe('playground', () => {
  test.skipIf(process.platform === 'win32')('runs until it is interrupted', async () => {
    const cli = startCli(['playground', '--port', '0'])
    const line = await cli.printed(/Ctrl-C/)
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    const response = await fetch(`${address}/.well-known/oauth-workbench-playground`)
    expect(await response.json()).toMatchObject({ name: 'oauth-workbench-playground' })
    cli.process.kill('SIGINT')
    expect(await cli.ended).toMatchObject({ status: 0, stderr: '' })
  })

  test('names the port that is taken', async () => {
    const playground = await startPlayground({ port: 0 })
    onTestFinished(() => playground.close())
    const { port } = new URL(playground.address)
    expect(await runCli(['playground', '--port', port])).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: port ${port} of 127.0.0.1 is taken; choose another one with --port.\n`,
    })
  })
})
