import { createServer } from 'node:net'
import { request } from 'undici'
import { afterEach, expect, test, vi } from 'vitest'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import { playgroundClient } from '../../src/shared/connection-samples.ts'
import { HttpBrowser } from './http-browser.ts'
import { authorizationUrl, authorize, exchangeCode, fetchUserinfo } from './oauth-client.ts'

const running: Playground[] = []

async function start(port = 0): Promise<Playground> {
  const playground = await startPlayground({ port })
  running.push(playground)
  return playground
}

afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(running.splice(0).map((playground) => playground.close()))
})

test('it says that it is a playground', async () => {
  const { address } = await start()
  const response = await fetch(`${address}/.well-known/oauth-workbench-playground`)
  expect(JSON.parse(await response.text())).toEqual({
    name: 'oauth-workbench-playground',
    version: 1,
  })
})

test('the home page names the users, the clients and the endpoints', async () => {
  const { address } = await start()
  const { text } = await new HttpBrowser().visit(address)
  for (const expected of [
    'ada',
    'nautilus',
    playgroundClient.client_id,
    playgroundClient.client_secret,
    `${address}/authorize`,
    `${address}/token`,
    `${address}/userinfo`,
  ])
    expect(text).toContain(expected)
})

test('an unknown address is explained', async () => {
  const { address } = await start()
  const { status, text } = await new HttpBrowser().visit(`${address}/nowhere`)
  expect(status).toBe(404)
  expect(text).toContain('The playground has no page and no endpoint at this address.')
})

test('the wrong method for an endpoint is explained', async () => {
  const { address } = await start()
  const { status, text } = await new HttpBrowser().visit(`${address}/token`)
  expect(status).toBe(404)
  expect(text).toContain('The token endpoint takes no GET requests.')
})

test('the picture of a user is there and is an image', async () => {
  const { address } = await start()
  const { headers, text } = await new HttpBrowser().visit(`${address}/avatars/ada.svg`)
  expect(headers.get('content-type')).toBe('image/svg+xml')
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
})

test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example'])(
  'a request for the host %s is refused',
  async (host) => {
    const { address } = await start()
    const { statusCode, body } = await request(address, { headers: { host } })
    expect(statusCode).toBe(421)
    expect(await body.text()).toBe(
      `The playground answers only requests for ${new URL(address).host} or localhost:${new URL(address).port}.\n`,
    )
  },
)

test('a request for localhost is answered', async () => {
  const { address } = await start()
  const { statusCode, body } = await request(address, {
    headers: { host: `localhost:${new URL(address).port}` },
  })
  await body.dump()
  expect(statusCode).toBe(200)
})

test('a port in use is an error that names it', async () => {
  const squatter = createServer()
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve))
  const bound = squatter.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  try {
    await expect(startPlayground({ port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: `The playground cannot start: port ${port} of 127.0.0.1 is already in use by another program.`,
    })
  } finally {
    squatter.close()
  }
})

test('after closing, its port is free and closing again does nothing', async () => {
  const first = await startPlayground({ port: 0 })
  await fetch(first.address)
  await first.close()
  await first.close()
  const second = await start(Number(new URL(first.address).port))
  expect(second.address).toBe(first.address)
})

test('two playgrounds know nothing of each other’s tokens', async () => {
  const [one, other] = await Promise.all([start(), start()])
  const { code } = await authorize(one.address, { demo_user: 'ada' })
  const { access_token } = (await exchangeCode(one.address, code)).body
  expect((await fetchUserinfo(one.address, access_token)).status).toBe(200)
  expect((await fetchUserinfo(other.address, access_token)).status).toBe(401)
})

test('two playgrounds in one browser do not sign each other out', async () => {
  const [one, other] = await Promise.all([start(), start()])
  const browser = new HttpBrowser()
  await authorize(one.address, { demo_user: 'ada' }, browser)
  await authorize(other.address, { demo_user: 'grace' }, browser)
  expect(await authorize(one.address, { prompt: 'none' }, browser)).toHaveProperty('code')
})

test('two playgrounds have different keys', async () => {
  const [one, other] = await Promise.all([start(), start()])
  const keysOf = async ({ address }: Playground) => (await fetch(`${address}/jwks`)).text()
  expect(await keysOf(one)).not.toBe(await keysOf(other))
})

test('it prints nothing, whatever happens', async () => {
  const prints = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
    vi.spyOn(console, method),
  )
  const { address } = await start()
  const { code } = await authorize(address, { demo_user: 'ada', scope: 'openid offline_access' })
  const { refresh_token } = (await exchangeCode(address, code)).body
  await exchangeCode(address, undefined, {
    grant_type: 'refresh_token',
    refresh_token: String(refresh_token),
  })
  await exchangeCode(address, code, { client_secret: 'wrong' })
  const browser = new HttpBrowser()
  for (const url of [
    authorizationUrl(address),
    authorizationUrl(address, { client_id: 'nobody' }),
    authorizationUrl(address, { redirect_uri: 'javascript:alert(1)' }),
    `${address}/authorize/nothing`,
    `${address}/interaction/nothing`,
    `${address}/logout`,
    `${address}/logout/success`,
    `${address}/%E0%A4%A`,
  ])
    await browser.follow(url)
  for (const path of ['introspect', 'revoke'])
    await fetch(`${address}/${path}`, {
      method: 'POST',
      headers: { origin: 'http://localhost:3000' },
      body: new URLSearchParams({ ...playgroundClient, token: String(refresh_token) }),
    })
  for (const print of prints) expect(print).not.toHaveBeenCalled()
})
