import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import { buildRun } from '../../builders/run-builder.ts'
import { goodUser, type RunScenario } from '../../builders/run-scenario.ts'
import { calledBackWith } from '../cases/script-results.ts'
import { findInRun, itSays } from './find-in-run.ts'

function arrivesAt(
  url: string,
  callbackUrl = 'https://tenant.example.com/login/callback',
): RunScenario {
  return {
    workbench: { callbackUrl },
    pages: [{ status: 302, redirectTo: `${url}?code=abc&state={state}` }],
    ending: { kind: 'closed' },
  }
}

describe('a scope that is refused on a page, and not in the callback', () => {
  const refusedWith = (text: string, status = 400): RunScenario => ({
    pages: [{ status, body: `<title>Northwind</title><p>${text}</p>` }],
    ending: { kind: 'closed' },
  })
  itSays([
    [
      'names it',
      'authorization-invalid-scope',
      refusedWith('Error 400: invalid_scope. Not valid: email'),
      'and id.northwind.example says on a page of its own: "Error 400: invalid_scope. Not valid: email". It names "email"',
    ],
    [
      'does not name it',
      'authorization-invalid-scope',
      refusedWith('Unknown scope'),
      'Compare each scope with the provider’s list',
    ],
  ])

  it('leaves nothing to say about the page itself', async () => {
    const run = await buildRun(refusedWith('invalid_scope'))
    const codes = diagnose(run, run.connection).map(({ code }) => code)
    expect(codes).toContain('authorization-invalid-scope')
    expect(codes).not.toContain('authorization-endpoint-failed')
    expect(codes).not.toContain('login-not-finished')
  })

  it('is no page that is not an error', async () => {
    const run = await buildRun(refusedWith('Read about invalid_scope', 200))
    const codes = diagnose(run, run.connection).map(({ code }) => code)
    expect(codes).not.toContain('authorization-invalid-scope')
  })
})

describe('a callback that is missed by little', () => {
  itSays([
    [
      'has a slash at its end',
      'callback-near-miss',
      arrivesAt('https://tenant.example.com/login/callback/'),
      'it has a slash at its end',
    ],
    [
      'lacks the slash at its end',
      'callback-near-miss',
      arrivesAt('https://tenant.example.com/cb', 'https://tenant.example.com/cb/'),
      'it lacks the slash at its end',
    ],
    [
      'has a www. in front',
      'callback-near-miss',
      arrivesAt('https://www.tenant.example.com/login/callback'),
      'its host has a www. in front',
    ],
    [
      'lacks the www.',
      'callback-near-miss',
      arrivesAt('https://tenant.example.com/cb', 'https://www.tenant.example.com/cb'),
      'its host lacks the www.',
    ],
    [
      'has another port',
      'callback-near-miss',
      arrivesAt('https://tenant.example.com:8443/login/callback'),
      'its port is 8443 instead of the default',
    ],
    [
      'is http',
      'callback-near-miss',
      arrivesAt('http://tenant.example.com/login/callback'),
      'it begins with http:// instead of https://',
    ],
    [
      'has other capital letters',
      'callback-near-miss',
      arrivesAt('https://tenant.example.com/Login/Callback'),
      'its path has other capital letters',
    ],
    [
      'is localhost by another name',
      'callback-near-miss',
      arrivesAt('http://127.0.0.1:3000/cb', 'http://localhost:3000/cb'),
      'its host is 127.0.0.1 instead of localhost',
    ],
  ])
})

describe('a state that came back wrong', () => {
  itSays([
    [
      'was encoded twice',
      'callback-state-mismatch',
      { callback: { state: '%6B%54zv0aY3rYd1wq5oPZ7hUeB2xN8mLs4J' } },
      'The server encoded it once too often',
    ],
    [
      'belongs to another login',
      'callback-state-mismatch',
      { callback: { state: 'another-state' } },
      'Most likely this response belongs to an older login',
    ],
  ])
})

describe('an error page of the login', () => {
  const page = (body: string, url?: string): RunScenario => ({
    pages: [{ status: 400, body, ...(url ? { url } : {}) }],
    ending: { kind: 'closed' },
  })
  itSays([
    [
      'of Azure AD',
      'redirect-uri-not-registered',
      page('<p>AADSTS50011: The redirect URI does not match'),
      'AADSTS50011',
    ],
    [
      'of GitLab',
      'redirect-uri-not-registered',
      page('<h3>The redirect URI included is not valid.</h3>'),
      'The redirect URI included is not valid',
    ],
    [
      'with the error in its address',
      'redirect-uri-not-registered',
      page('', 'https://id.northwind.example/error?error=redirect_uri_mismatch'),
      'redirect_uri_mismatch',
    ],
    [
      'of a server that does not answer 4xx',
      'authorization-endpoint-failed',
      page('<title>Account locked</title>'),
      'A server that does not redirect back usually doubts the client',
    ],
  ])

  it('is not searched in scripts and styles', async () => {
    const body = '<script>const e = "invalid redirect_uri"</script><p>Welcome</p>'
    expect(await findInRun(page(body), 'redirect-uri-not-registered')).toBeUndefined()
  })

  it('is told of in the callback, too', async () => {
    const callback = { code: null, error: 'redirect_uri_mismatch' }
    const finding = await findInRun({ callback }, 'redirect-uri-not-registered')
    expect(finding?.explanation).toContain('"redirect_uri_mismatch"')
  })
})

describe('a placeholder callback URL', () => {
  it.each([
    [{}, 'warning'],
    [{ token: { status: 404, body: 'not found' } }, 'warning'],
    [{ callback: { code: null, error: 'server_error' } }, 'error'],
  ])('of a login with %o is a matter of the severity %s', async (scenario, severity) => {
    const whole = { ...scenario, workbench: { callbackUrl: '' } }
    expect((await findInRun(whole, 'callback-url-placeholder'))?.severity).toBe(severity)
  })
})

describe('a network failure', () => {
  itSays([
    [
      'on this computer',
      'connection-refused',
      {
        options: { tokenURL: 'http://127.0.0.1:9/token' },
        token: { failure: { code: 'ECONNREFUSED', message: 'connect' } },
      },
      'The server on this computer is not running',
    ],
    [
      'of the login page in Chromium',
      'name-not-resolved',
      {
        pages: [{ failure: { code: 'ERR_NAME_NOT_RESOLVED', message: 'x' } }],
        ending: { kind: 'failed', code: 'authorization-server-unreachable', message: 'x' },
      },
      'it stands in the authorization URL',
    ],
    [
      'of the script',
      'request-timed-out',
      {
        script: {
          requests: [{ failure: { code: 'ETIMEDOUT', message: 'connect' } }],
          result: calledBackWith('ETIMEDOUT'),
        },
      },
      'it stands in an address in the profile script',
    ],
  ])

  it('is only a warning where the script went on without it', async () => {
    const requests = [{ failure: { code: 'ENOTFOUND', message: 'x' } }, { json: goodUser }]
    expect((await findInRun({ script: { requests } }, 'name-not-resolved'))?.severity).toBe(
      'warning',
    )
  })

  it('of a request that the run itself held back is none', async () => {
    const pages = [{ failure: { code: 'ERR_BLOCKED_BY_CLIENT', message: 'held' } }]
    const run = await buildRun({ pages })
    expect(diagnose(run, run.connection)).toEqual([])
  })
})
