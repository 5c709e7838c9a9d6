import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { secondServerClient } from './second-server/second-server-state.ts'
import { hugeResponseSize } from './second-server/token-endpoint.ts'
import { type SecondServer, startSecondServer } from './second-server.ts'

const redirectUri = 'https://tenant.example.com/login/callback'
const running: SecondServer[] = []

async function start(...faults: Parameters<typeof startSecondServer>): Promise<SecondServer> {
  const server = await startSecondServer(...faults)
  running.push(server)
  return server
}

afterEach(() => Promise.all(running.splice(0).map((server) => server.close())))

function authorizationUrl(address: string, change: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: secondServerClient.client_id,
    redirect_uri: redirectUri,
    scope: 'read:me',
    state: 'the-state',
    ...change,
  })
  return `${address}/oauth/authorize?${query}`
}

/** The parameters of the redirect that answers the authorization request. */
async function authorize(
  address: string,
  change: Record<string, string> = {},
): Promise<Record<string, string>> {
  const response = await fetch(authorizationUrl(address, change), { redirect: 'manual' })
  expect(response.status).toBe(302)
  return Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams)
}

const basic = `Basic ${Buffer.from(Object.values(secondServerClient).join(':')).toString('base64')}`

function postToken(
  address: string,
  code: string | undefined,
  change: Record<string, string> = {},
  authorization = basic,
): Promise<Response> {
  return fetch(`${address}/oauth/token`, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: code ?? '',
      redirect_uri: redirectUri,
      ...change,
    }),
  })
}

async function formOf(response: Response): Promise<Record<string, string>> {
  expect(response.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
  return Object.fromEntries(new URLSearchParams(await response.text()))
}

test('a code becomes a form-encoded token response, and the token a profile', async () => {
  const { address } = await start()
  const { code, state } = await authorize(address)
  expect(state).toBe('the-state')

  const tokens = await formOf(await postToken(address, code))
  expect(tokens).toEqual({
    access_token: expect.stringMatching(/^token-/),
    token_type: 'bearer',
    scope: 'read:me',
  })

  const me = await fetch(`${address}/api/me`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  })
  expect(await me.json()).toEqual({ id: 4711, login: 'hedy', mail: 'hedy@second.example' })
})

test.each([
  ['no credentials', ''],
  ['a wrong secret', `Basic ${Buffer.from('second-client:wrong').toString('base64')}`],
])('with %s it asks for HTTP Basic', async (_, authorization) => {
  const { address } = await start()
  const { code } = await authorize(address)
  const response = await postToken(address, code, secondServerClient, authorization)
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toBe('Basic realm="second server"')
  expect(await formOf(response)).toEqual({
    error: 'invalid_client',
    error_description: 'use HTTP Basic',
  })
})

test('a code works once', async () => {
  const { address } = await start()
  const { code } = await authorize(address)
  await postToken(address, code)
  const again = await postToken(address, code)
  expect(again.status).toBe(400)
  expect(await formOf(again)).toEqual({
    error: 'invalid_grant',
    error_description: 'unknown or used code',
  })
})

test('another redirect_uri is an invalid grant', async () => {
  const { address } = await start()
  const { code } = await authorize(address)
  const response = await postToken(address, code, { redirect_uri: `${redirectUri}/` })
  expect(await formOf(response)).toMatchObject({ error_description: 'another redirect_uri' })
})

const verifier = 'a-verifier-that-is-long-enough-for-rfc-7636-to-like-it'
const code_challenge = createHash('sha256').update(verifier).digest('base64url')

test('the right PKCE verifier is accepted', async () => {
  const { address } = await start()
  const { code } = await authorize(address, { code_challenge })
  expect((await postToken(address, code, { code_verifier: verifier })).status).toBe(200)
})

test.each([{}, { code_verifier: 'wrong' }])('the PKCE verifier %o is not', async (change) => {
  const { address } = await start()
  const { code } = await authorize(address, { code_challenge })
  const response = await postToken(address, code, change)
  expect(await formOf(response)).toMatchObject({ error_description: 'wrong code_verifier' })
})

test('another response_type is an error at the redirect URI', async () => {
  const { address } = await start()
  expect(await authorize(address, { response_type: 'token' })).toEqual({
    error: 'unsupported_response_type',
    state: 'the-state',
  })
})

test('an unknown client is told so without a redirect', async () => {
  const { address } = await start()
  const response = await fetch(authorizationUrl(address, { client_id: 'nobody' }))
  expect(response.status).toBe(400)
})

test('an unknown token is no key to the profile', async () => {
  const { address } = await start()
  const response = await fetch(`${address}/api/me`, { headers: { authorization: 'Bearer x' } })
  expect(response.status).toBe(401)
})

test('it records what was sent', async () => {
  const { address, requests } = await start()
  await postToken(address, 'some-code')
  expect(requests).toEqual([
    {
      method: 'POST',
      url: '/oauth/token',
      headers: expect.objectContaining({ authorization: basic }),
      body: expect.stringContaining('code=some-code'),
    },
  ])
})

test.each([
  ['wrong-state', { code: expect.any(String), state: 'state-of-nobody' }],
  ['no-state', { code: expect.any(String) }],
  [
    'access-denied',
    { error: 'access_denied', error_description: 'The user said no', state: 'the-state' },
  ],
] as const)('fault %s of the authorization endpoint', async (authorization, expected) => {
  const { address } = await start({ authorization })
  expect(await authorize(address)).toEqual(expected)
})

test('fault login-page shows a form that leads to the callback when it is sent', async () => {
  const { address } = await start({ authorization: 'login-page' })
  const page = await (await fetch(authorizationUrl(address))).text()
  const action = /action="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const response = await fetch(address + action, { method: 'POST', redirect: 'manual', body: '' })
  const callback = new URL(response.headers.get('location') ?? '')
  expect(callback.origin + callback.pathname).toBe(redirectUri)
  expect(callback.searchParams.get('state')).toBe('the-state')
})

test('fault redirect-loop leads from one URL to the next of the same server', async () => {
  const { address, requests } = await start({ authorization: 'redirect-loop' })
  await expect(fetch(authorizationUrl(address))).rejects.toMatchObject({
    cause: { message: 'redirect count exceeded' },
  })
  expect(new Set(requests.map(({ url }) => url)).size).toBe(21)
})

test('fault html answers the token request with a page', async () => {
  const { address } = await start({ token: 'html' })
  const response = await postToken(address, 'any')
  expect(response.headers.get('content-type')).toBe('text/html')
  expect(await response.text()).toContain('<h1>Soon back')
})

test('fault huge answers the token request with 40 MB', async () => {
  const { address } = await start({ token: 'huge' })
  const response = await postToken(address, 'any')
  let size = 0
  for await (const chunk of response.body ?? []) size += chunk.length
  expect(size).toBe(hugeResponseSize)
})

test('a client that hangs up in the middle of 40 MB does not bring the server down', async () => {
  const { address } = await start({ token: 'huge' })
  await (await postToken(address, 'any')).body?.cancel()
  expect((await fetch(`${address}/nowhere`)).status).toBe(404)
})

test('fault unauthorized refuses a good token at the profile', async () => {
  const { address } = await start({ userinfo: 'unauthorized' })
  const { code } = await authorize(address)
  const { access_token } = await formOf(await postToken(address, code))
  const response = await fetch(`${address}/api/me`, {
    headers: { authorization: `Bearer ${access_token}` },
  })
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
})

test.each([
  ['authorization', '/oauth/authorize'],
  ['token', '/oauth/token'],
  ['userinfo', '/api/me'],
] as const)('fault hang of the %s endpoint lasts until the server closes', async (name, path) => {
  const server = await startSecondServer({ [name]: 'hang' })
  const query = name === 'authorization' ? new URL(authorizationUrl(server.address)).search : ''
  const answer = fetch(`${server.address}${path}${query}`).then(
    () => 'answered',
    () => 'cut off',
  )
  await expect.poll(() => server.requests.length).toBe(1)
  await server.close()
  expect(await answer).toBe('cut off')
})
