import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Run } from '../../src/shared/run.ts'
import { connectionFormats } from '../../src/shared/sharing/export-format.ts'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { buildRun } from '../builders/run-builder.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

const connection = buildConnection()
const secret = 'a-client-secret-of-some-length'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('export of connections', () => {
  test.each(connectionFormats)('%s goes to standard output, without the secret', async (format) => {
    const file = temporaryFile(connection)
    const { status, stdout } = await runCli(['export', file, '--format', format])
    expect(status).toBe(0)
    expect(stdout).toContain('northwind-id')
    expect(stdout).not.toContain(secret)
  })

  test('what is written with its secrets comes back as the same connection', async () => {
    const file = temporaryFile(connection)
    for (const format of ['management-api', 'curl', 'deploy-cli'] as const) {
      const written = await runCli(['export', file, '--format', format, '--reveal-secrets'])
      const read = await runCli(['import', '-', '--json'], {}, written.stdout)
      const { workbench, ...auth0 } = connection
      expect(JSON.parse(read.stdout).connections).toEqual([
        { ...auth0, display_name: 'northwind-id' },
      ])
    }
  })

  test('several files go into one text, and what there is to know to standard error', async () => {
    const files = [temporaryFile(connection), temporaryFile(buildConnection({ name: 'acme' }))]
    const { stdout, stderr } = await runCli(['export', ...files, '--format', 'deploy-cli'])
    expect(stdout).toMatch(/^connections:\n {2}- name: northwind-id\n/)
    expect(stdout).toContain('  - name: acme\n')
    expect(stderr).toContain(
      'warning: ##CONNECTIONS_OAUTH2_ACME_SECRET## stands for the secret in client_secret.\n',
    )
  })

  test('a saved connection is exported by its name', async () => {
    const data = { OAUTH_WORKBENCH_DATA: temporaryFolder() }
    await runCli(['import', temporaryFile(connection), '--save'], data)
    const { stdout } = await runCli(
      ['export', 'northwind-id', '--format', 'management-api', '--reveal-secrets'],
      data,
    )
    expect(JSON.parse(stdout).options.client_secret).toBe(secret)
    expect(await runCli(['export', 'nobody', '--format', 'curl'], data)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: there is neither a file nor a saved connection "nobody"; "list connections" shows those that are saved.\n',
    })
  })

  test('the method, the domain and the parts of a login link can be given', async () => {
    const file = temporaryFile({ ...connection, id: 'con_1' })
    const patch = await runCli([
      'export',
      file,
      '--format',
      'curl',
      '--method',
      'PATCH',
      '--domain',
      'acme.eu.auth0.com',
    ])
    expect(patch.stdout).toContain("--url 'https://acme.eu.auth0.com/api/v2/connections/con_1'")
    const link = await runCli([
      ...['export', file, '--format', 'login-link', '--domain', 'acme.eu.auth0.com'],
      ...['--client-id', 'app', '--redirect-uri', 'https://app.example/cb', '--scope', 'openid'],
    ])
    expect(link.stdout).toBe(
      'https://acme.eu.auth0.com/authorize?response_type=code&client_id=app&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=openid&connection=northwind-id\n',
    )
  })

  test('a run is told from a connection, with the exchanges that can be written', async () => {
    const run = await buildRun()
    const file = temporaryFile(run)
    const { status, stdout, stderr } = await runCli(['export', file, '--format', 'curl'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/ is a run, not a connection; name one .+ --exchange: t\d+, t\d+/)
  })

  test('a format of exchanges needs one', async () => {
    const { status, stderr } = await runCli([
      'export',
      temporaryFile(connection),
      '--format',
      'httpie',
    ])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: httpie is a format of one exchange; name it with --exchange.\n',
    })
  })
})

describe('export of one exchange', () => {
  const tokenRequestOf = (run: Run) => {
    const found = run.trace.find((e) => e.kind === 'exchange' && e.purpose === 'token-exchange')
    if (!found) throw new Error('the run has no token request')
    return found.id
  }

  test.each([
    ['curl', /^curl --request 'POST'/],
    ['fetch', /^const response = await fetch\(/],
    ['httpie', /^http 'POST'/],
  ])('as %s, with its secrets as placeholders', async (format, beginning) => {
    const run = await buildRun()
    const file = temporaryFile(run)
    const { status, stdout } = await runCli([
      'export',
      file,
      '--exchange',
      tokenRequestOf(run),
      '--format',
      format,
    ])
    expect(status).toBe(0)
    expect(stdout).toMatch(beginning)
    expect(stdout).toContain('«client_secret»')
  })

  test('a kept run gives its secrets where they are asked for', async () => {
    const data = temporaryFolder()
    const run = await buildRun()
    mkdirSync(join(data, 'runs'))
    const values = Object.fromEntries(
      [...new Set(JSON.stringify(run).match(/«[\w.:-]+»/g))].map((p, i) => [p, `value-${i}`]),
    )
    const secrets = await KeyFileVault.open(data).encrypt(JSON.stringify(values))
    const kept = { version: 1, name: '', note: '', pinned: false, run, secrets }
    writeFileSync(join(data, 'runs', `${run.id}.json`), JSON.stringify(kept))
    const args = ['export', run.id, '--exchange', tokenRequestOf(run), '--format', 'curl']
    const environment = { OAUTH_WORKBENCH_DATA: data }
    const { stdout, stderr } = await runCli([...args, '--reveal-secrets'], environment)
    expect(stderr).toBe('')
    expect(stdout).toContain(`client_secret=${values['«client_secret»']}`)
    expect((await runCli(args, environment)).stdout).toContain('client_secret=«client_secret»')
  })

  test('a key that cannot be read is told in a sentence', async () => {
    const data = temporaryFolder()
    const run = await buildRun()
    mkdirSync(join(data, 'runs'))
    mkdirSync(join(data, 'secret-key'))
    const kept = { version: 1, name: '', note: '', pinned: false, run, secrets: 'key-file:v1:x' }
    writeFileSync(join(data, 'runs', `${run.id}.json`), JSON.stringify(kept))
    const environment = { OAUTH_WORKBENCH_DATA: data }
    const args = ['export', run.id, '--exchange', tokenRequestOf(run), '--format', 'curl']
    const exported = await runCli([...args, '--reveal-secrets'], environment)
    const shared = await runCli(['share', run.id], environment)
    for (const { status, stderr } of [exported, shared]) {
      expect(status).toBe(2)
      expect(stderr).toMatch(/^error: nothing can be kept in the data folder .+ \(EISDIR\); .+\n$/)
    }
  })

  test('a file has no secrets to reveal, and an unknown exchange is named', async () => {
    const run = await buildRun()
    const file = temporaryFile(run)
    const args = ['export', file, '--format', 'curl', '--exchange']
    const revealed = await runCli([...args, tokenRequestOf(run), '--reveal-secrets'])
    expect(revealed.stderr).toBe(
      `error: ${file} holds no secrets that could be revealed; give the id of a kept run.\n`,
    )
    const unknown = await runCli([...args, 't99999'])
    expect(unknown.stderr).toMatch(/^error: the run has no exchange t99999; it has t\d+, /)
  })
})
