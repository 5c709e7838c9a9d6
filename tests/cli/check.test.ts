import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { listen } from '../support/request-log-server.ts'
import { runCli, startCli, temporaryFile } from './spawn-cli.ts'

/** A connection to a playground that runs in this test. */
async function connectToPlayground(options: Record<string, unknown> = {}): Promise<Connection> {
  const playground = await startPlayground({ port: 0 })
  onTestFinished(() => playground.close())
  const connection = playgroundConnection(playground.address)
  return { ...connection, options: { ...connection.options, ...options } }
}

/** A connection to a server that takes requests and never answers. */
async function connectToSilence(): Promise<Connection> {
  const server = createServer(() => {})
  const address = await listen(server)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return buildConnection({
    options: { authorizationURL: `${address}/authorize`, tokenURL: `${address}/token` },
  })
}

describe('check', () => {
  test('tells what passed and ends with 0', async () => {
    const file = temporaryFile(await connectToPlayground())
    const { status, stdout, stderr } = await runCli(['check', file])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('✓ passed  Playground · preflight')
    expect(stdout).toContain('  ✓ The token URL is a token endpoint\n')
    expect(stdout).toContain('sent only with consent.')
  })

  test('--probe-token asks whether the credentials are accepted, and ends with 1 where not', async () => {
    const file = temporaryFile(await connectToPlayground({ client_secret: 'not-the-secret' }))
    const { status, stdout } = await runCli(['check', file, '--probe-token'])
    expect(status).toBe(1)
    expect(stdout).toContain('✗ failed  Playground · preflight')
    expect(stdout).toContain('  ✗ The token endpoint accepts the client\n')
    expect(stdout).not.toContain('not-the-secret')
  })

  test('--json prints the report and nothing else', async () => {
    const connection = await connectToPlayground({ pkce_enabled: false })
    const { status, stdout, stderr } = await runCli(['check', temporaryFile(connection), '--json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({
      version: 1,
      connection: { name: 'playground', options: { client_secret: '«client_secret»' } },
    })
    expect(report.checks).toContainEqual({
      code: 'discovery-pkce',
      status: 'warning',
      title: 'PKCE is used where the provider has it',
      explanation:
        'The provider announces S256, and PKCE is off; RFC 9700 §2.1.1 wants it wherever it can be had.',
      evidence: [expect.stringMatching(/^t\d+$/)],
      fix: {
        title: 'Switch PKCE on',
        edits: [{ path: ['options', 'pkce_enabled'], value: true }],
      },
    })
    expect(report.trace.length).toBeGreaterThan(3)
  })

  test('takes the secret from the environment', async () => {
    const connection = await connectToPlayground({ client_secret: '«client_secret»' })
    const { status } = await runCli(['check', temporaryFile(connection), '--probe-token'], {
      OAUTH_WORKBENCH_CLIENT_SECRET: 'playground-client-secret',
    })
    expect(status).toBe(0)
  })

  test('ends with 1 where nothing listens', async () => {
    const connection = await connectToPlayground({ authorizationURL: 'http://127.0.0.1:1/a' })
    const { status, stdout } = await runCli(['check', temporaryFile(connection)])
    expect(status).toBe(1)
    expect(stdout).toContain('nothing listens there (connection refused).')
  })

  // Its own time limit is the promise that it keeps.
  test('ends in under ten seconds where nothing is answered', { timeout: 10_000 }, async () => {
    const file = temporaryFile(await connectToSilence())
    const { status, stdout } = await runCli(['check', file, '--probe-token'])
    expect(status).toBe(1)
    expect(stdout).toContain('It gave no answer: no complete response within 3 seconds.')
  })

  test('ends with 130 where it is interrupted', async () => {
    const silent = await connectToSilence()
    const asked = Promise.withResolvers<void>()
    const server = createServer(() => asked.resolve())
    const address = await listen(server)
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    const options = { ...silent.options, authorizationURL: `${address}/authorize` }
    const cli = startCli(['check', temporaryFile({ ...silent, options })])
    await asked.promise
    cli.process.kill('SIGINT')
    expect(await cli.ended).toEqual({ status: 130, stdout: '', stderr: '' })
  })

  test('refuses a file that is no connection with 2', async () => {
    const file = temporaryFile({ name: 'a' })
    expect(await runCli(['check', file])).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${file}: options is missing.\n`,
    })
  })

  test('refuses a connection that is not complete with 2', async () => {
    const file = temporaryFile(buildConnection({ options: { client_id: '' } }))
    expect(await runCli(['check', file])).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${file}: options.client_id: client_id is missing.\n`,
    })
  })
})
