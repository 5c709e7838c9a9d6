import { describe, expect, test } from 'vitest'
import { preflightConnection } from '../../../src/engine/preflight/preflight-connection.ts'
import { checkIn, json, page, redirect, startProvider, wellBehaved } from './provider-server.ts'

type Answer = ReturnType<typeof page>

async function checkOf(path: string, answer: Answer, code: string) {
  const provider = await startProvider({ ...wellBehaved, [path]: answer })
  const connection = provider.connect()
  const { signal } = new AbortController()
  return checkIn(await preflightConnection({ connection, probeToken: false, signal }), code)
}

const callback = 'https://tenant.example.com/login/callback'

describe('the authorization endpoint', () => {
  const checked = (answer: Answer) =>
    checkOf('/oauth2/authorize', answer, 'authorization-endpoint-answers')

  test('may go on to a page of another host', async () => {
    expect(await checked(redirect('https://login.northwind.example/signin?flow=1'))).toMatchObject({
      status: 'passed',
      explanation: 'It goes on to login.northwind.example/signin.',
    })
  })

  test('may show its login page at once', async () => {
    expect(await checked(page(200, 'Sign in'))).toMatchObject({
      status: 'passed',
      explanation: 'It shows a page (status 200), and the page says “Sign in”.',
    })
  })

  test('may answer at the callback URL at once', async () => {
    expect(await checked(redirect(`${callback}?code=abcdef&state=x`))).toMatchObject({
      status: 'passed',
      explanation: 'It answers at the callback URL at once, without a login.',
    })
  })

  test('may want a person', async () => {
    expect(await checked(redirect(`${callback}?error=login_required`))).toMatchObject({
      status: 'passed',
      explanation: 'It wants a person: "login_required".',
    })
  })

  test('may refuse the request in the protocol’s words', async () => {
    const target = `${callback}?error=invalid_scope&error_description=Unknown+scope`
    expect(await checked(redirect(target))).toMatchObject({
      status: 'failed',
      explanation: 'It refuses the request with "invalid_scope": Unknown scope.',
    })
  })

  test('may refuse the redirect URI on a page of its own', async () => {
    expect(await checked(page(400, 'Error 400: redirect_uri_mismatch'))).toMatchObject({
      status: 'failed',
      explanation: `It refuses the request with status 400, and the page says “redirect_uri_mismatch”. Most likely the client_id is not known there, or ${callback} is not registered for it.`,
    })
  })

  test('may complain on a page with status 200', async () => {
    const title = 'AADSTS50011: the reply URL does not match'
    expect(await checked(page(200, title))).toMatchObject({ status: 'warning' })
  })

  test('may redirect to its error page', async () => {
    expect(await checked(redirect('/oops?reason=redirect_uri_mismatch'))).toMatchObject({
      status: 'failed',
    })
  })

  test('may break down', async () => {
    expect(await checked(page(502, 'Bad Gateway'))).toMatchObject({
      status: 'failed',
      explanation: 'The server itself fails (status 502), and the page says “Bad Gateway”.',
    })
  })

  test('may not be a page', async () => {
    expect(await checked(json(200, {}))).toMatchObject({
      status: 'warning',
      explanation:
        'It answers with status 200 and application/json, which is no page to sign in on.',
    })
  })
})

describe('the token endpoint', () => {
  const checked = (answer: Answer) => checkOf('/oauth2/token', answer, 'token-endpoint-answers')

  test.each([
    ['an error code', json(401, { error: 'invalid_client' }), '"invalid_client"'],
    ['an error object', json(400, { error: { message: 'no code' } }), 'an error object'],
  ])('is known by %s', async (_what, answer, error) => {
    expect(await checked(answer)).toMatchObject({
      status: 'passed',
      explanation: `It answers a request without a code as a token endpoint does, with ${error}.`,
    })
  })

  test.each([
    ['of Twitch', json(400, { status: 400, message: 'missing client id' }), 'missing client id'],
    [
      'of HubSpot',
      json(400, { status: 'BAD_CLIENT_ID', message: 'missing or invalid client id' }),
      'missing or invalid client id',
    ],
    [
      'of Strava',
      json(400, { message: 'Bad Request', errors: [{ resource: 'Application', code: 'invalid' }] }),
      'Bad Request',
    ],
  ])('is known by words of its own: those %s', async (_what, answer, words) => {
    expect(await checked(answer)).toMatchObject({
      status: 'passed',
      explanation: `It answers a request without a code with an error in words of its own: "${words}" (status 400).`,
    })
  })

  test('is not known by the words of a gateway', async () => {
    expect(await checked(json(403, { message: 'Forbidden' }))).toMatchObject({ status: 'warning' })
  })

  test('is known by an error in a form', async () => {
    const form: Answer = (response) => void response.end('error=bad_verification_code')
    expect(await checked(form)).toMatchObject({ status: 'passed' })
  })

  test('may redirect to its https URL, which is offered', async () => {
    expect(await checked(redirect('https://127.0.0.1/oauth2/token'))).toMatchObject({
      status: 'failed',
      explanation:
        'It redirects to https://127.0.0.1/oauth2/token (status 302), and a token request is not redirected.',
      fix: {
        edits: [{ path: ['options', 'tokenURL'], value: 'https://127.0.0.1/oauth2/token' }],
      },
    })
  })

  test('keeps the query of the URL that it redirects to', async () => {
    const target = 'https://127.0.0.1/oauth2/token?tenant=a'
    expect((await checked(redirect(target)))?.fix?.edits).toEqual([
      { path: ['options', 'tokenURL'], value: target },
    ])
  })

  test('is not offered on another host, to which anybody on the way could redirect', async () => {
    const check = await checked(redirect('https://id.northwind.example/oauth2/token'))
    expect(check?.explanation).toContain(
      'It redirects to https://id.northwind.example/oauth2/token',
    )
    expect(check).not.toHaveProperty('fix')
  })

  test('is not where a redirect leads to a login page', async () => {
    const check = await checked(redirect('https://127.0.0.1/login'))
    expect(check?.status).toBe('failed')
    expect(check).not.toHaveProperty('fix')
  })

  test.each([
    [405, 'failed'],
    [500, 'failed'],
    [403, 'warning'],
    [429, 'warning'],
  ])('that answers a page with status %i is %s', async (status, expected) => {
    expect(await checked(page(status, 'No'))).toMatchObject({ status: expected })
  })
})
