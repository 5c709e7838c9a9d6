import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startRequestLogServer } from '../support/request-log-server.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

const golden = join(import.meta.dirname, '../interop/golden/import')
const acme = {
  name: 'acme',
  strategy: 'oauth2',
  options: {
    authorizationURL: 'https://acme.example/authorize',
    tokenURL: 'https://acme.example/token',
    client_id: 'abc',
    client_secret: 'a-secret-of-acme',
  },
}

function dataFolder(): { readonly OAUTH_WORKBENCH_DATA: string } {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { OAUTH_WORKBENCH_DATA: join(folder, 'data') }
}

function storedNames({ OAUTH_WORKBENCH_DATA }: ReturnType<typeof dataFolder>): readonly string[] {
  const text = readFileSync(join(OAUTH_WORKBENCH_DATA, 'connections.json'), 'utf8')
  return JSON.parse(text).connections.map(({ name }: { name: string }) => name)
}

describe('import', () => {
  test('names the format, shows the connection and stores nothing', async () => {
    const data = dataFolder()
    const file = temporaryFile(acme)
    const { status, stdout, stderr } = await runCli(['import', file], data)
    expect(status).toBe(0)
    expect(stdout).toContain(`${file}: Auth0 Management API\n`)
    expect(stdout).toContain('client_secret     «client_secret»')
    expect(stdout).not.toContain('a-secret-of-acme')
    expect(stderr).toBe('Nothing was stored; --save stores it.\n')
    expect(existsSync(data.OAUTH_WORKBENCH_DATA)).toBe(false)
  })

  test('says that there is no callback URL, and takes one for those that bring none', async () => {
    const own = 'https://mine.example/callback'
    const files = [acme, { ...acme, workbench: { callbackUrl: own } }].map(temporaryFile)
    const { stdout } = await runCli(['import', ...files], dataFolder())
    expect(stdout).toContain('callback URL      (none; --callback-url gives')
    const given = 'https://acme.eu.auth0.com/login/callback'
    const args = ['import', ...files, '--json', '--callback-url', given]
    const { connections } = JSON.parse((await runCli(args, dataFolder())).stdout)
    expect(
      connections.map(({ workbench }: typeof acme & { workbench: unknown }) => workbench),
    ).toEqual([{ callbackUrl: given }, { callbackUrl: own }])
  })

  test('--json prints connections and what was not understood, and nothing else', async () => {
    const file = join(golden, 'management-api-page.json')
    const { status, stdout } = await runCli(['import', file, '--json'], dataFolder())
    expect(status).toBe(0)
    const printed = JSON.parse(stdout)
    expect(Object.keys(printed)).toEqual(['connections', 'notUnderstood'])
    expect(printed.connections).toHaveLength(1)
    expect(printed.notUnderstood[0]).toMatchObject({ file, path: expect.any(String) })
  })

  test('reads standard input, and fills in what is given for markers', async () => {
    const text = JSON.stringify({ ...acme, options: { ...acme.options, scope: '@@SCOPES@@' } })
    const { stdout } = await runCli(
      ['import', '-', '--json', '--set', 'SCOPES=["openid","email"]'],
      dataFolder(),
      text,
    )
    expect(JSON.parse(stdout).connections[0].options.scope).toEqual(['openid', 'email'])
  })

  test('--save stores several files, encrypted', async () => {
    const data = dataFolder()
    const other = temporaryFile({ ...acme, name: 'other' })
    const { status, stderr } = await runCli(['import', temporaryFile(acme), other, '--save'], data)
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Stored as acme.\nStored as other.\n' })
    expect(storedNames(data)).toEqual(['playground', 'acme', 'other'])
    const stored = readFileSync(join(data.OAUTH_WORKBENCH_DATA, 'connections.json'), 'utf8')
    expect(stored).not.toContain('a-secret-of-acme')
  })

  test('a taken name is refused with a way out, and nothing of the import is stored', async () => {
    const data = dataFolder()
    const file = temporaryFile([
      { ...acme, name: 'first' },
      { ...acme, name: 'playground' },
    ])
    expect(await runCli(['import', file, '--save'], data)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: there is already a connection named "playground"; give this one another name with --rename playground=NEW, or any free one with --on-clash rename. Nothing was stored.\n',
    })
    expect(storedNames(data)).toEqual(['playground'])
    await runCli(['import', file, '--save', '--rename', 'playground=demo'], data)
    await runCli(['import', file, '--save', '--on-clash', 'rename'], data)
    expect(storedNames(data)).toEqual(['playground', 'first', 'demo', 'first-2', 'playground-2'])
  })

  test.each([
    [
      ['--save', '--callback-url', 'nope'],
      '--callback-url: The callback URL is not a URL; any https URL or custom scheme will do.',
    ],
    [
      ['--rename', 'acme=other'],
      '--rename and --on-clash need --save: without it nothing is stored.',
    ],
    [
      ['--on-clash', 'rename'],
      '--rename and --on-clash need --save: without it nothing is stored.',
    ],
  ])('%j is refused', async (options, sentence) => {
    const data = dataFolder()
    expect(await runCli(['import', temporaryFile(acme), ...options], data)).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${sentence}\n`,
    })
    expect(existsSync(data.OAUTH_WORKBENCH_DATA)).toBe(false)
  })

  test('--rename of a connection that is not there is refused', async () => {
    const data = dataFolder()
    const args = ['import', temporaryFile(acme), '--save', '--rename', 'acne=other']
    expect(await runCli(args, data)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: --rename names "acne", which is none of the connections: acme.\n',
    })
    expect(existsSync(data.OAUTH_WORKBENCH_DATA)).toBe(false)
  })

  test('what a discovery document has beside a connection stands on one line for each reason', async () => {
    const file = temporaryFile({
      issuer: 'http://127.0.0.1:47910',
      authorization_endpoint: 'http://127.0.0.1:47910/authorize',
      token_endpoint: 'http://127.0.0.1:47910/token',
      grant_types_supported: ['authorization_code'],
      claims_supported: ['sub'],
    })
    const { stdout } = await runCli(['import', file], dataFolder())
    expect(stdout).toMatch(/^ {2}grant_types_supported, claims_supported: .+$/m)
    expect(stdout).toMatch(/^ {2}127-0-0-1$/m)
  })

  test('a file of 50 MB is refused without being read', async () => {
    const file = temporaryFile('')
    truncateSync(file, 50_000_000)
    expect(await runCli(['import', file], dataFolder())).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${file} is too large: files of less than 50 MB can be imported.\n`,
    })
  })

  test('the address of an issuer is asked for its metadata', async () => {
    const server = await startRequestLogServer((request, response) => {
      const isMetadata = request.url === '/.well-known/oauth-authorization-server/tenant'
      response.statusCode = isMetadata ? 200 : 404
      response.end(
        isMetadata
          ? JSON.stringify({
              issuer: `${server.origin}/tenant`,
              authorization_endpoint: `${server.origin}/authorize`,
              token_endpoint: `${server.origin}/token`,
            })
          : 'not here',
      )
    })
    onTestFinished(() => server.close())
    const { stdout } = await runCli(['import', `${server.origin}/tenant`, '--json'], dataFolder())
    expect(JSON.parse(stdout).connections[0].options).toMatchObject({
      authorizationURL: `${server.origin}/authorize`,
      tokenURL: `${server.origin}/token`,
    })
    expect(server.requests).toEqual([
      'GET /tenant/.well-known/openid-configuration',
      'GET /.well-known/oauth-authorization-server/tenant',
    ])
  })

  test('an address without metadata is refused with what each place answered', async () => {
    const server = await startRequestLogServer((_, response) => {
      response.writeHead(302, { location: 'https://elsewhere.example/' }).end()
    })
    onTestFinished(() => server.close())
    const { status, stderr } = await runCli(['import', server.origin], dataFolder())
    expect(status).toBe(2)
    expect(stderr).toBe(
      `error: No metadata was found. ${server.origin}/.well-known/openid-configuration: the answer is 302; ${server.origin}/.well-known/oauth-authorization-server: the answer is 302.\n`,
    )
  })

  test('a refusal that quotes the file cannot steer the terminal', async () => {
    const file = temporaryFile("curl https://a.example -d '@\u001b[2J'")
    const { status, stderr } = await runCli(['import', file], dataFolder())
    expect(status).toBe(2)
    expect(stderr).toContain('\\u001b[2J')
    expect(stderr).not.toContain('\u001b')
  })

  test('asks no address that only the file names', async () => {
    const server = await startRequestLogServer((_, response) => void response.end())
    onTestFinished(() => server.close())
    const openIdConnectUrl = `${server.origin}/admin`
    const securitySchemes = { a: { type: 'openIdConnect', openIdConnectUrl } }
    const file = temporaryFile({ openapi: '3.0.0', components: { securitySchemes } })
    expect(await runCli(['import', file], dataFolder())).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${file} only names ${openIdConnectUrl}; import that address to have it fetched.\n`,
    })
    expect(server.requests).toEqual([])
  })

  test('a secret that is only a placeholder is left out and reported', async () => {
    const options = { ...acme.options, client_secret: '«client_secret»' }
    const file = temporaryFile({ ...acme, options })
    const data = dataFolder()
    const { status, stdout } = await runCli(['import', file, '--save'], data)
    expect(status).toBe(0)
    expect(stdout).toContain(
      'acme.options.client_secret: «client_secret» only stands for a secret; type the secret itself',
    )
    expect(storedNames(data)).toContain('acme')
  })
  test('--save leaves a connections file that it cannot read where it is', async () => {
    const data = dataFolder()
    mkdirSync(data.OAUTH_WORKBENCH_DATA)
    const connections = join(data.OAUTH_WORKBENCH_DATA, 'connections.json')
    writeFileSync(connections, '<<<<<<< HEAD\n{}')
    const { status, stderr } = await runCli(['import', temporaryFile(acme), '--save'], data)
    expect(status).toBe(2)
    expect(stderr).toContain(`error: ${connections} cannot be read (`)
    expect(readFileSync(connections, 'utf8')).toBe('<<<<<<< HEAD\n{}')
  })
})
