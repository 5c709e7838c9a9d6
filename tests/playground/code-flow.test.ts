import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import { playgroundClient } from '../../src/shared/connection-samples.ts'
import { authorize, exchangeCode, fetchUserinfo, makePkce, post } from './oauth-client.ts'

let playground: Playground
let address: string

beforeAll(async () => {
  playground = await startPlayground({ port: 0 })
  address = playground.address
})
afterAll(() => playground.close())

test('a code with PKCE becomes tokens, and the access token a profile', async () => {
  const { verifier, parameters } = makePkce()
  const callback = await authorize(address, { demo_user: 'ada', ...parameters })
  expect(callback).toEqual({ code: expect.any(String), state: 'the-state', iss: address })

  const tokens = await exchangeCode(address, callback.code, { code_verifier: verifier })
  expect(tokens.body).toEqual({
    access_token: expect.any(String),
    id_token: expect.any(String),
    token_type: 'Bearer',
    expires_in: 3600,
    scope: 'openid profile email',
  })

  const userinfo = await fetchUserinfo(address, tokens.body.access_token)
  expect(userinfo.body).toEqual({
    sub: 'ada',
    name: 'Ada Lovelace',
    given_name: 'Ada',
    family_name: 'Lovelace',
    nickname: 'ada',
    picture: `${address}/avatars/ada.svg`,
    email: 'ada@demo.example',
    email_verified: true,
  })
})

test('PKCE is not required of the client with a secret', async () => {
  const { code } = await authorize(address, { demo_user: 'ada' })
  expect((await exchangeCode(address, code)).status).toBe(200)
})

test('a wrong PKCE verifier is an invalid grant', async () => {
  const { code } = await authorize(address, { demo_user: 'ada', ...makePkce().parameters })
  const answer = await exchangeCode(address, code, { code_verifier: makePkce().verifier })
  expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
})

test('a code works once', async () => {
  const { code } = await authorize(address, { demo_user: 'ada' })
  await exchangeCode(address, code)
  const again = await exchangeCode(address, code)
  expect(again).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
})

test('a wrong client secret is an invalid client', async () => {
  const { code } = await authorize(address, { demo_user: 'ada' })
  const answer = await exchangeCode(address, code, { client_secret: 'wrong' })
  expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
})

test('the client may authenticate with HTTP Basic', async () => {
  const { code } = await authorize(address, { demo_user: 'ada' })
  const { client_id, client_secret } = playgroundClient
  const basic = Buffer.from(`${client_id}:${client_secret}`).toString('base64')
  const form = {
    grant_type: 'authorization_code',
    code: code ?? '',
    redirect_uri: 'https://tenant.example.com/login/callback',
  }
  const answer = await post(`${address}/token`, form, { authorization: `Basic ${basic}` })
  expect(answer.status).toBe(200)
})

test('the public client exchanges its code with PKCE alone', async () => {
  const { verifier, parameters } = makePkce()
  const client_id = 'oauth-workbench-public'
  const { code } = await authorize(address, { demo_user: 'ada', client_id, ...parameters })
  const answer = await exchangeCode(address, code, {
    client_id,
    client_secret: '',
    code_verifier: verifier,
  })
  expect(answer.status).toBe(200)
})

test('the public client has to use PKCE', async () => {
  const callback = await authorize(address, {
    demo_user: 'ada',
    client_id: 'oauth-workbench-public',
  })
  expect(callback).toMatchObject({ error: 'invalid_request', state: 'the-state' })
})

test('offline_access brings a refresh token without a word about prompt, and it works', async () => {
  const scope = 'openid offline_access'
  const { code } = await authorize(address, { demo_user: 'ada', scope })
  const { refresh_token } = (await exchangeCode(address, code)).body
  const refreshed = await post(`${address}/token`, {
    grant_type: 'refresh_token',
    refresh_token: String(refresh_token),
    ...playgroundClient,
  })
  expect(refreshed.status).toBe(200)
  const userinfo = await fetchUserinfo(address, refreshed.body.access_token)
  expect(userinfo.body).toEqual({ sub: 'ada' })
})

test('without offline_access there is no refresh token', async () => {
  const { code } = await authorize(address, { demo_user: 'ada' })
  expect((await exchangeCode(address, code)).body).not.toHaveProperty('refresh_token')
})

test('audience and other unknown parameters change nothing', async () => {
  const unknown = { audience: 'demo-api', resource: 'urn:demo', access_type: 'offline', foo: 'bar' }
  expect(await authorize(address, { demo_user: 'ada', ...unknown })).toHaveProperty('code')
})

test('a request without a scope gets the default one', async () => {
  const { code } = await authorize(address, { demo_user: 'ada', scope: '' })
  expect((await exchangeCode(address, code)).body.scope).toBe('openid profile email')
})

test('an unknown scope beside a known one is left out', async () => {
  const { code } = await authorize(address, { demo_user: 'ada', scope: 'openid read:calendar' })
  expect((await exchangeCode(address, code)).body.scope).toBe('openid')
})

test('a request with unknown scopes only is told which there are', async () => {
  expect(await authorize(address, { demo_user: 'ada', scope: 'read:calendar' })).toMatchObject({
    error: 'invalid_scope',
    error_description:
      'no scope of this request is known here: ask for openid, profile, email, offline_access',
  })
})

test('a user without an email has no email claims', async () => {
  const { code } = await authorize(address, { demo_user: 'grace' })
  const { access_token } = (await exchangeCode(address, code)).body
  const userinfo = await fetchUserinfo(address, access_token)
  expect(userinfo.body).toMatchObject({ sub: 'grace', name: 'Grace Hopper' })
  expect(userinfo.body).not.toHaveProperty('email')
  expect(userinfo.body).not.toHaveProperty('email_verified')
})

test('the ID token is signed with the key of /jwks', async () => {
  const { code } = await authorize(address, { demo_user: 'ada', nonce: 'the-nonce' })
  const { id_token } = (await exchangeCode(address, code)).body
  const [header = '', payload = '', signature = ''] = String(id_token).split('.')
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString())
  const { keys } = JSON.parse(await (await fetch(`${address}/jwks`)).text())
  const jwk = keys.find((key: { kid: string }) => key.kid === kid)

  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const signed = Buffer.from(`${header}.${payload}`)
  const bytes = Buffer.from(signature, 'base64url')
  expect(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true)
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
    iss: address,
    aud: 'oauth-workbench',
    sub: 'ada',
    nonce: 'the-nonce',
  })
  expect(jwk).not.toHaveProperty('d')
})

test('a revoked access token is worth nothing', async () => {
  const { code } = await authorize(address, { demo_user: 'ada' })
  const token = String((await exchangeCode(address, code)).body.access_token)
  await post(`${address}/revoke`, { token, ...playgroundClient })
  expect(await fetchUserinfo(address, token)).toMatchObject({
    status: 401,
    body: { error: 'invalid_token' },
  })
})

test('introspection tells of an active token', async () => {
  const { code } = await authorize(address, { demo_user: 'ada' })
  const token = String((await exchangeCode(address, code)).body.access_token)
  const answer = await post(`${address}/introspect`, { token, ...playgroundClient })
  expect(answer.body).toMatchObject({ active: true, sub: 'ada', scope: 'openid profile email' })
})

test('discovery names the endpoints', async () => {
  const response = await fetch(`${address}/.well-known/openid-configuration`)
  expect(JSON.parse(await response.text())).toMatchObject({
    issuer: address,
    authorization_endpoint: `${address}/authorize`,
    token_endpoint: `${address}/token`,
    userinfo_endpoint: `${address}/userinfo`,
    jwks_uri: `${address}/jwks`,
    revocation_endpoint: `${address}/revoke`,
    introspection_endpoint: `${address}/introspect`,
    end_session_endpoint: `${address}/logout`,
    code_challenge_methods_supported: ['S256'],
  })
})
