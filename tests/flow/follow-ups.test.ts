import { createServer } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { followUpRun } from '../../src/engine/follow-ups/follow-up-run.ts'
import { directNetwork, type Network } from '../../src/engine/http/network.ts'
import { createHttpUserAgent } from '../../src/engine/user-agents/http-user-agent.ts'
import type { UserAgent } from '../../src/engine/user-agents/user-agent.ts'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection, ConnectionOptions } from '../../src/shared/connection.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import { currentTokensOf, type FollowUpTask, loginOf } from '../../src/shared/follow-up.ts'
import type { Redactor } from '../../src/shared/redaction.ts'
import { applyRunEvent, type Run, type RunEvent } from '../../src/shared/run.ts'
import { runSchema } from '../../src/shared/run-schema.ts'
import type { Navigation } from '../../src/shared/trace.ts'
import { leadNamesTo } from '../support/name-look-up.ts'
import { listen } from '../support/request-log-server.ts'
import { closeScripts, scriptEngine, startRun } from './start-run.ts'

let playground: Playground
beforeAll(async () => {
  playground = await startPlayground({ port: 0 })
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(async () => {
  await Promise.all([closeScripts(), playground.close()])
})

function connectionWith(options: Partial<ConnectionOptions> = {}): Connection {
  const sample = playgroundConnection(playground.address)
  const authParams = { ...sample.options.authParams, demo_user: 'ada' }
  return { ...sample, options: { ...sample.options, authParams, ...options } }
}

interface Login {
  readonly connection: Connection
  readonly run: Run
  readonly secrets: Redactor
}

async function logIn(options?: Partial<ConnectionOptions>): Promise<Login> {
  const connection = connectionWith(options)
  return { connection, ...(await startRun(connection)) }
}

async function follow(
  login: Login,
  task: FollowUpTask,
  change: {
    readonly userAgent?: UserAgent | null
    readonly signal?: AbortSignal
    readonly network?: Network
  } = {},
): Promise<Login & { readonly events: readonly RunEvent[] }> {
  const events: RunEvent[] = []
  const run = await followUpRun({
    ...login,
    task,
    scripts: scriptEngine(),
    userAgent: createHttpUserAgent(),
    signal: new AbortController().signal,
    onEvent: (event) => events.push(event),
    ...change,
  })
  return { ...login, run, events }
}

const newest = ({ run }: Login) => run.followUps?.at(-1)

describe('a refresh', () => {
  test('brings the tokens that count from then on, and leaves the login as it was', async () => {
    const login = await logIn()
    const after = await follow(login, { kind: 'refresh' })
    expect(newest(after)).toMatchObject({
      kind: 'refresh',
      outcome: 'passed',
      summary: 'new access token and new refresh token',
    })
    expect(currentTokensOf(after.run)).toMatchObject({
      access_token: '«access_token:2»',
      refresh_token: '«refresh_token:2»',
    })
    expect(loginOf(after.run)).toEqual(login.run)
    expect(after.run.tokenResponse).toEqual(login.run.tokenResponse)
  })

  test('is the fold of its events, and as a whole a run that can be read again', async () => {
    const login = await logIn()
    const after = await follow(login, { kind: 'refresh' })
    expect(after.events.reduce(applyRunEvent, login.run)).toEqual(after.run)
    expect(runSchema.parse(JSON.parse(JSON.stringify(after.run)))).toEqual(
      JSON.parse(JSON.stringify(after.run)),
    )
  })

  test('uses the newest refresh token the next time', async () => {
    const first = await follow(await logIn(), { kind: 'refresh' })
    const second = await follow(first, { kind: 'refresh' })
    const exchange = second.run.trace.findLast((event) => event.kind === 'exchange')
    expect(exchange).toMatchObject({ purpose: 'refresh', response: { status: 200 } })
    expect(exchange?.kind === 'exchange' && exchange.request.body?.text).toContain(
      'refresh_token=«refresh_token:2»',
    )
  })

  test('asks for fewer scopes where the person wants that', async () => {
    const after = await follow(await logIn(), { kind: 'refresh', scope: 'openid' })
    expect(newest(after)).toMatchObject({ tokenResponse: { scope: 'openid' } })
  })

  test('sends the credentials as the connection does in the token request', async () => {
    const basic = `Basic ${btoa('oauth-workbench:playground-client-secret')}`
    const login = await logIn({ client_secret: '', customHeaders: { Authorization: basic } })
    const after = await follow(login, { kind: 'refresh' })
    const exchange = after.run.trace.findLast((event) => event.kind === 'exchange')
    if (exchange?.kind !== 'exchange') throw new Error('there is no exchange')
    expect(exchange.request.headers.map(([name]) => name)).toContain('Authorization')
    expect(exchange.request.body?.text).not.toContain('client_secret')
  })

  test('with a connection that has lost its token URL since says so, and sends nothing', async () => {
    const login = await logIn()
    const connection = connectionWith({ tokenURL: '' })
    const after = await follow({ ...login, connection }, { kind: 'refresh' })
    expect(newest(after)).toMatchObject({
      outcome: 'failed',
      error: { code: 'connection-incomplete', message: 'Refresh: tokenURL is missing.' },
    })
    expect(after.run.trace.slice(login.run.trace.length)).toMatchObject([{ kind: 'note' }])
  })

  test('without a refresh token says so, and sends nothing', async () => {
    const after = await follow(await logIn({ scope: 'openid profile' }), { kind: 'refresh' })
    expect(newest(after)).toMatchObject({
      outcome: 'failed',
      error: { code: 'refresh-token-absent' },
    })
    expect(after.events.map(({ kind }) => kind)).toEqual(['traced', 'follow-up'])
  })
})

describe('a revocation', () => {
  test('takes the refresh token away, so that a refresh is refused', async () => {
    const login = await logIn()
    const revoked = await follow(login, { kind: 'revocation', token: 'refresh_token' })
    expect(newest(revoked)).toMatchObject({ outcome: 'passed', summary: 'refresh_token revoked' })
    const refused = await follow(revoked, { kind: 'refresh' })
    expect(newest(refused)).toMatchObject({
      outcome: 'failed',
      error: { code: 'token-error-response', protocol: { error: 'invalid_grant' } },
    })
  })

  test('finds its endpoint in the discovery document where the run has none yet', async () => {
    const login = await logIn({ scope: 'profile' })
    const after = await follow(login, { kind: 'revocation', token: 'access_token' })
    const purposes = after.run.trace.flatMap((e) => (e.kind === 'exchange' ? [e.purpose] : []))
    expect(purposes.slice(-2)).toEqual(['discovery', 'revocation'])
    expect(newest(after)).toMatchObject({ outcome: 'passed' })
  })

  test('believes no issuer of another host, whatever the ID token names', async () => {
    const login = await logIn()
    const { idToken } = login.run
    if (!idToken) throw new Error('there is no ID token')
    const discovery = {
      url: 'https://issuer.example/.well-known/openid-configuration',
      document: { revocation_endpoint: 'http://127.0.0.1:1/revoke' },
      evidence: 't1',
    }
    const run = { ...login.run, idToken: { ...idToken, discovery } }
    const after = await follow({ ...login, run }, { kind: 'revocation', token: 'access_token' })
    expect(newest(after)).toMatchObject({ outcome: 'passed' })
    const sent = after.run.trace.slice(run.trace.length)
    const hosts = sent.flatMap((e) => (e.kind === 'exchange' ? [new URL(e.request.url).host] : []))
    expect(hosts).toEqual(hosts.map(() => new URL(playground.address).host))
  })

  test('goes to no host that the provider names inside of this network', async () => {
    leadNamesTo({ 'inside.northwind.example': ['10.0.0.1'] })
    const login = await logIn()
    const { idToken } = login.run
    if (!idToken?.discovery) throw new Error('there is no discovery document')
    const document = { revocation_endpoint: 'https://inside.northwind.example/revoke' }
    const discovery = { ...idToken.discovery, document }
    const run = { ...login.run, idToken: { ...idToken, discovery } }
    const after = await follow({ ...login, run }, { kind: 'revocation', token: 'access_token' })
    expect(newest(after)).toMatchObject({
      outcome: 'failed',
      error: { code: 'endpoint-unreachable', detail: 'ERR_PRIVATE_ADDRESS' },
    })
  })

  test('goes to the address that the connection names', async () => {
    const login = await logIn()
    const workbench = { ...login.connection.workbench, revocationUrl: 'http://127.0.0.1:1/revoke' }
    const connection = { ...login.connection, workbench }
    const after = await follow(
      { ...login, connection },
      { kind: 'revocation', token: 'access_token' },
    )
    expect(newest(after)).toMatchObject({
      outcome: 'failed',
      error: { code: 'endpoint-unreachable', detail: 'ECONNREFUSED' },
    })
  })
})

describe('an introspection', () => {
  test('tells what the server knows, before and after the revocation', async () => {
    const task = { kind: 'introspection', token: 'access_token' } as const
    const before = await follow(await logIn(), task)
    expect(newest(before)).toMatchObject({
      summary: 'access_token is active',
      answer: { active: true, client_id: 'oauth-workbench', sub: 'ada' },
    })
    const revoked = await follow(before, { kind: 'revocation', token: 'access_token' })
    expect(newest(await follow(revoked, task))).toMatchObject({ answer: { active: false } })
  })
})

describe('a logout', () => {
  const task = { kind: 'logout', query: { returnTo: 'https://app.example/' } } as const

  test('goes to logoutUrl in the run’s user agent', async () => {
    const after = await follow(await logIn(), task)
    expect(newest(after)).toMatchObject({
      outcome: 'unknown',
      source: 'logoutUrl',
      url: `${playground.address}/logout`,
      opened: true,
      summary: 'the provider shows a page',
    })
  })

  test.each([
    ['its arguments as a query', 'query.returnTo', 'query'],
    ['its arguments in a request', 'query.query.returnTo', 'request'],
    ['either kind by default', 'query.returnTo + query.query.returnTo.slice(0, 0)', undefined],
  ])('gives the script getLogoutUrl %s', async (_, expression, logoutScriptArgument) => {
    const getLogoutUrl = `function (query, callback) {
      console.log('leaving')
      callback(null, '${playground.address}/logout?back=' + encodeURIComponent(${expression}))
    }`
    const login = await logIn({ logoutUrl: '' })
    const { connection } = login
    const edited: Connection = {
      ...connection,
      options: { ...connection.options, scripts: { ...connection.options.scripts, getLogoutUrl } },
      workbench: {
        ...connection.workbench,
        ...(logoutScriptArgument ? { behaviour: { logoutScriptArgument } } : {}),
      },
    }
    const after = await follow({ ...login, connection: edited }, task)
    expect(newest(after)).toMatchObject({
      source: 'getLogoutUrl',
      url: `${playground.address}/logout?back=https%3A%2F%2Fapp.example%2F`,
    })
    expect(after.run.console.at(-1)?.text).toBe('leaving')
  })

  test('names what the script threw, and the line', async () => {
    const getLogoutUrl = 'function (query, callback) {\n  callback(null, query.x.y)\n}'
    const login = await logIn({ logoutUrl: '', scripts: { getLogoutUrl } })
    const after = await follow({ ...login, run: { ...login.run, outcome: 'failed' } }, task)
    expect(newest(after)).toMatchObject({
      outcome: 'failed',
      error: { code: 'logout-script-failed', location: { line: 2 } },
    })
  })

  test('takes a request’s own limit in the script, and waits for none after it', async () => {
    const closed = Promise.withResolvers<void>()
    const silent = createServer((request) => request.socket.once('close', () => closed.resolve()))
    const origin = await listen(silent)
    const getLogoutUrl = `function (query, callback) {
      request.get('${origin}/left-alone', function () {})
      request({ url: '${origin}/', timeout: 100 }, function (error) {
        callback(null, '${playground.address}/logout?error=' + error.code)
      })
    }`
    const login = await logIn({ logoutUrl: '', scripts: { getLogoutUrl } })
    const after = await follow({ ...login, run: { ...login.run, outcome: 'failed' } }, task)
    expect(newest(after)).toMatchObject({ url: expect.stringMatching(/error=E(SOCKET)?TIMEDOUT$/) })
    await closed.promise
    const sent = after.run.trace.filter(
      (e) => e.kind === 'exchange' && e.purpose === 'logout-script',
    )
    expect(sent).toMatchObject([{ error: { code: 'TIMED_OUT' } }, { error: { code: 'ABORTED' } }])
    silent.close()
  })

  test('leaves this machine as everything else does', async () => {
    const network = { ...directNetwork, bypass: ['other.example'] }
    const tasks: unknown[] = []
    const userAgent: UserAgent = {
      kind: 'http',
      authorize: async (given) => {
        tasks.push(given.network)
        return { kind: 'closed' }
      },
    }
    await follow(await logIn(), task, { userAgent, network })
    expect(tasks).toEqual([network])
  })

  /** A window in which these pages are shown, with what they could not load, until it is closed. */
  const closedAfter = (...pages: readonly Partial<Navigation>[]): UserAgent => ({
    kind: 'chromium',
    authorize: async ({ url, trace }) => {
      for (const page of pages)
        trace.navigation({
          frame: 'main',
          request: { method: 'GET', url, headers: [] },
          callback: { matched: false, reason: '' },
          state: 'loaded',
          ...page,
        })
      return { kind: 'closed' }
    },
  })
  const answer = (status: number) => ({ response: { status, statusText: '', headers: [] } })

  test('whose window was closed on a page that says no has failed', async () => {
    const userAgent = closedAfter(answer(200), answer(500))
    expect(newest(await follow(await logIn(), task, { userAgent }))).toMatchObject({
      outcome: 'failed',
      opened: true,
      error: {
        code: 'logout-refused',
        message: 'Logout: the window was closed on a page with status 500.',
        evidence: expect.stringMatching(/^t\d+$/),
      },
    })
  })

  test.each([
    ['nothing came', []],
    ['the last page is none of an error', [answer(500), answer(200)]],
    ['only a picture is missing', [answer(200), { ...answer(404), state: 'failed' as const }]],
  ])('whose window was closed is not known to have worked: %s', async (_, pages) => {
    const userAgent = closedAfter(...pages)
    const after = await follow(await logIn(), task, { userAgent })
    expect(newest(after)).toMatchObject({
      outcome: 'unknown',
      summary: 'the window was closed; whether the logout worked is not known',
    })
    expect(diagnose(after.run, after.connection).map(({ code }) => code)).not.toContain(
      'logout-refused',
    )
  })

  test('is only shown where no user agent can go there', async () => {
    const after = await follow(await logIn(), task, { userAgent: null })
    expect(newest(after)).toMatchObject({ opened: false, outcome: 'unknown' })
  })

  test('opens the system browser and waits for nothing', async () => {
    const opened: string[] = []
    const userAgent: UserAgent = {
      kind: 'system-browser',
      authorize: () => Promise.reject(new Error('must not be asked')),
      open: async (url) => void opened.push(url),
    }
    const after = await follow(await logIn(), task, { userAgent })
    expect(opened).toEqual([`${playground.address}/logout`])
    expect(newest(after)).toMatchObject({
      opened: true,
      outcome: 'unknown',
      summary: 'opened in the system browser',
    })
  })
})

test('a follow-up that is cancelled is told from one that failed', async () => {
  const signal = AbortSignal.abort()
  const after = await follow(await logIn(), { kind: 'refresh' }, { signal })
  expect(newest(after)).toMatchObject({
    outcome: 'cancelled',
    error: { code: 'follow-up-cancelled', message: 'Refresh: it was cancelled.' },
  })
})

test('no token stands in what a follow-up leaves behind', async () => {
  const login = await logIn()
  const after = await follow(await follow(login, { kind: 'refresh' }), {
    kind: 'introspection',
    token: 'refresh_token',
  })
  const added = after.run.trace.slice(login.run.trace.length)
  const text = JSON.stringify([after.run.followUps, added])
  const values = [...login.secrets.entries()].map(([, value]) => value)
  expect(values.length).toBeGreaterThan(5)
  expect(values.filter((value) => value.length >= 16 && text.includes(value))).toEqual([])
})
