import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { buildConnection } from '../builders/connection-builder.ts'
import { listen } from '../support/request-log-server.ts'
import { finishedRun } from '../workbench/runs/kept-runs.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

const token = 'the-secret-access-token'
const script = `function (accessToken, ctx, cb) {
  request.get('https://api.example.com/user', { headers: { Authorization: 'Bearer ' + accessToken }, json: true }, function (e, r, user) {
    if (e) return cb(e)
    console.log(accessToken, user)
    cb(null, { user_id: user.id, scope: ctx.scope })
  })
}`

function scriptFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'profile.js')
  writeFileSync(file, text)
  return file
}

function har(url: string, body: unknown): unknown {
  const request = { method: 'GET', url }
  const content = { text: JSON.stringify(body) }
  const response = { status: 200, statusText: 'OK', headers: [], content }
  return { log: { version: '1.2', entries: [{ request, response }] } }
}

describe('script --replay', () => {
  let har7: unknown
  beforeAll(() => {
    har7 = har('https://api.example.com/user', { id: 7 })
  })

  test('--json prints the outcome, the token masked', async () => {
    const file = scriptFile(script)
    const args = ['--replay', temporaryFile(har7), '--access-token', token, '--json']
    const { status, stdout } = await runCli(['script', file, ...args])
    expect(status).toBe(0)
    expect(stdout).not.toContain(token)
    const result = JSON.parse(stdout)
    expect(Object.keys(result)).toEqual([
      'outcome',
      'profile',
      'error',
      'console',
      'exchanges',
      'warnings',
      'durationMs',
    ])
    expect(result).toMatchObject({
      outcome: 'passed',
      profile: { user_id: 7 },
      error: null,
      console: [
        { level: 'log', text: '«access_token» { id: 7 }', line: 4, at: expect.any(Number) },
      ],
      exchanges: [{ request: { url: 'https://api.example.com/user' }, response: { status: 200 } }],
    })
  })

  test('a request that was not recorded fails, with the place in the source', async () => {
    const replay = temporaryFile(har('https://api.example.com/me', {}))
    const { status, stdout } = await runCli(['script', scriptFile(script), '--replay', replay])
    expect(status).toBe(1)
    expect(stdout).toContain('the recording has no answer to GET https://api.example.com/user.')
    expect(stdout).toContain('> 3 |     if (e) return cb(e)\n      |            ^')
  })

  test('a run is a recording too, with its token response as context', async () => {
    const exchange = {
      id: 't1',
      at: 1,
      kind: 'exchange' as const,
      purpose: 'profile-script' as const,
      request: { method: 'GET', url: 'https://api.example.com/user', headers: [] },
      response: {
        status: 200,
        statusText: 'OK',
        headers: [],
        body: { text: '{"id":"run"}', size: 12 },
      },
      timings: {},
      durationMs: 1,
    }
    const run = finishedRun({
      trace: [exchange],
      tokenResponse: { access_token: '«access_token»', scope: 'openid' },
    })
    const args = ['--replay', temporaryFile(run), '--json']
    const { stdout } = await runCli(['script', scriptFile(script), ...args])
    expect(JSON.parse(stdout).profile).toEqual({ user_id: 'run', scope: 'openid' })
  })

  test('says that a file is neither of what it can be', async () => {
    const replay = temporaryFile({ entries: [] })
    const { status, stderr } = await runCli(['script', scriptFile(script), '--replay', replay])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: .* is neither a HAR file nor a run: /)
  })

  test('refuses a case of a newer version as everything else does', async () => {
    const file = { format: 'oauth-workbench-case', version: 99, run: finishedRun() }
    const replay = temporaryFile(file)
    const { status, stderr } = await runCli(['script', scriptFile(script), '--replay', replay])
    expect(status).toBe(2)
    expect(stderr).toContain('was written by a newer version of OAuth Workbench')
  })
})

describe('script', () => {
  test('--json has every warning with its line', async () => {
    const file = scriptFile(`function (token, ctx, cb) {
  var client_secret = 'abcdef0123456789'
  request.get('http://127.0.0.1:1/?access_token=' + token, function (e, r, body) {
    if (!body) cb(null, { user_id: 7 })
    if (ctx.never) cb(null, { email: JSON.parse(body).email })
    if (ctx.never) cb(null, body)
    cb(null, {})
  })
}`)
    const { stdout } = await runCli(['script', file, '--access-token', token, '--json'])
    const { warnings, profile } = JSON.parse(stdout)
    expect(profile).toEqual({ user_id: 7 })
    const found = warnings.map(
      ({ code, line }: { code: string; line: number }) => `${line} ${code}`,
    )
    expect(found).toEqual([
      '2 secret-in-script',
      '3 token-in-url',
      '3 unused-error',
      '3 status-not-checked',
      '4 callback-called-twice',
      '4 numeric-user-id',
      '5 callback-called-twice',
      '5 no-user-id',
      '5 unguarded-json-parse',
      '6 callback-called-twice',
      '6 profile-is-a-string',
      '7 no-user-id',
      '7 callback-called-twice',
    ])
    expect(Object.keys(warnings[0])).toEqual(['code', 'message', 'line'])
  })

  test('sends for real with the token of a token response, the response being the context', async () => {
    const server = createServer((request, response) =>
      response.end(JSON.stringify({ id: request.headers.authorization })),
    )
    const origin = await listen(server)
    onTestFinished(() => void server.close())
    const file = scriptFile(script.replace('https://api.example.com', origin))
    const response = temporaryFile({ access_token: token, scope: 'email' })
    const { stdout } = await runCli(['script', file, '--token-response', response, '--json'])
    expect(JSON.parse(stdout).profile).toEqual({
      user_id: 'Bearer «access_token»',
      scope: 'email',
    })
  })

  test('--context takes the place of the token response', async () => {
    const file = scriptFile('(t, ctx, cb) => cb(null, ctx)')
    const args = ['--access-token', token, '--context', temporaryFile({ a: 1 }), '--json']
    const { stdout } = await runCli(['script', file, ...args])
    expect(JSON.parse(stdout).profile).toEqual({ a: 1 })
  })

  test('fails where Auth0 would make no user of the profile', async () => {
    const file = scriptFile("function (t, ctx, cb) {\n  cb(null, { email: 'ada@example.com' })\n}")
    const { status, stdout } = await runCli(['script', file, '--access-token', token])
    expect(status).toBe(1)
    expect(stdout).toContain('✗ failed')
    expect(stdout).toContain('"email": "ada@example.com"')
    expect(stdout).toContain("the script's profile has no user_id (nor id), which Auth0 requires")
    expect(stdout).toContain("> 2 |   cb(null, { email: 'ada@example.com' })")
    const { stdout: json } = await runCli(['script', file, '--access-token', token, '--json'])
    expect(JSON.parse(json)).toMatchObject({
      outcome: 'failed',
      profile: { email: 'ada@example.com' },
      error: { name: 'user-id-missing', line: 2 },
    })
  })

  test('reports a syntax error with the source around it', async () => {
    const file = scriptFile('function (a, b, cb) {\n  cb(null, {)\n}')
    const { status, stdout } = await runCli(['script', file, '--access-token', token])
    expect(status).toBe(1)
    expect(stdout).toContain('> 2 |   cb(null, {)')
  })

  test('prints no secret of the connection that the script holds or returns', async () => {
    const secret = 'a-secret-that-the-script-holds'
    const fetchUserProfile = `function (token, ctx, cb) {
  console.log('${secret}')
  cb(null, { user_id: '', name: '${secret}' })
}`
    const options = { client_secret: secret, scripts: { fetchUserProfile } }
    const args = ['script', temporaryFile(buildConnection({ options })), '--access-token', token]
    for (const kind of [[], ['--json']]) {
      const { status, stdout } = await runCli([...args, ...kind])
      expect(status).toBe(1)
      expect(stdout).toContain('«client_secret»')
      expect(stdout).not.toContain(secret)
    }
  })

  test('names the file that holds no token', async () => {
    const response = temporaryFile({ error: 'invalid_grant' })
    const args = ['script', scriptFile(script), '--token-response', response]
    expect(await runCli(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${response} holds no access_token.\n`,
    })
  })

  test('does not send what was to be answered from a recording', async () => {
    const args = ['script', scriptFile(script), '--access-token', token, '--strict-replay']
    expect(await runCli(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: --strict-replay needs --replay: without it, requests go to the network.\n',
    })
  })

  test('says what it needs', async () => {
    expect(await runCli(['script', scriptFile(script)])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: a script needs an access token: give --access-token, --token-response or --replay.\n',
    })
  })

  test('says what is wrong with a recording', async () => {
    const replay = temporaryFile({ log: { entries: [{ request: {} }] } })
    const { status, stderr } = await runCli(['script', scriptFile(script), '--replay', replay])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: .* is no HAR file: log\.entries\.0\.request\.method/)
  })
})
