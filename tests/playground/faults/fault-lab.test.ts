import { request } from 'undici'
import { afterEach, expect, test } from 'vitest'
import { type Playground, startPlayground } from '../../../src/playground/start-playground.ts'
import { isFaultName, listFaults } from '../../../src/shared/faults/faults.ts'
import { authorizationUrl, authorize, exchangeCode, fetchUserinfo } from '../oauth-client.ts'

const running: Playground[] = []

async function start(options: Partial<Parameters<typeof startPlayground>[0]> = {}) {
  const playground = await startPlayground({ port: 0, ...options })
  running.push(playground)
  return playground
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((playground) => playground.close()))
})

test('there are at least 40 faults, each with a name of its own and something to find', () => {
  const faults = listFaults()
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
  expect(faults.length).toBeGreaterThanOrEqual(40)
  for (const { name, title, effect, expectedFindings } of faults) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(title).not.toBe('')
    expect(effect).toMatch(/\.$/)
    expect(expectedFindings, name).not.toEqual([])
  }
})

test('only the names of faults are names of faults', () => {
  expect(['state-wrong', 'state-wron', 'toString', ''].map(isFaultName)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('a playground behaves unless it is told otherwise', async () => {
  const { address, fault } = await start()
  expect(fault).toBeNull()
  expect(await authorize(address, { demo_user: 'ada' })).toMatchObject({ state: 'the-state' })
})

test('a playground can be started with a fault', async () => {
  const { address, fault } = await start({ fault: 'state-wrong' })
  expect(fault).toBe('state-wrong')
  expect(await authorize(address, { demo_user: 'ada' })).toMatchObject({
    state: 'the-state-of-another-login',
  })
})

test('a fault is switched on and off while the playground runs', async () => {
  const playground = await start()
  playground.setFault('access-denied')
  expect(await authorize(playground.address)).toEqual({
    error: 'access_denied',
    error_description: 'The resource owner denied the request',
    state: 'the-state',
    iss: playground.address,
  })
  playground.setFault(null)
  expect(await authorize(playground.address, { demo_user: 'ada' })).toHaveProperty('code')
})

test('a fault of one endpoint leaves the others alone', async () => {
  const playground = await start({ fault: 'userinfo-401' })
  const { code } = await authorize(playground.address, { demo_user: 'ada' })
  const tokens = await exchangeCode(playground.address, code)
  expect(tokens.status).toBe(200)
  expect((await fetchUserinfo(playground.address, tokens.body.access_token)).status).toBe(401)
})

test('a response without a redirect URI is left to the playground', async () => {
  const { address } = await start({ fault: 'access-denied' })
  const url = authorizationUrl(address).replace(/redirect_uri=[^&]+&/, '')
  const response = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('missing required parameter &#39;redirect_uri&#39;')
})

test('a redirect URI that a browser would run is never redirected to', async () => {
  const { address } = await start({ fault: 'access-denied' })
  const url = authorizationUrl(address, { redirect_uri: 'javascript:alert(1)' })
  const response = await fetch(url, { redirect: 'manual' })
  expect(response.headers.get('location')).toBeNull()
})

test('what a client sends back is shown without its markup', async () => {
  const { address } = await start({ fault: 'redirect-uri-mismatch' })
  const url = authorizationUrl(address, { redirect_uri: 'https://a.example/<script>alert(1)' })
  const page = await (await fetch(url)).text()
  expect(page).toContain('https://a.example/scriptalert1')
})

test('the home page says how the playground misbehaves', async () => {
  const { address } = await start({ fault: 'token-html' })
  const page = await (await fetch(address)).text()
  expect(page).toContain(
    'Fault <code>token-html</code>, Token response is a page: The token endpoint answers 200 with an HTML page.',
  )
})

test('the home page of a playground that behaves says nothing of faults', async () => {
  const { address } = await start()
  expect(await (await fetch(address)).text()).not.toContain('misbehaves')
})

test('a wrong host is refused, whatever the fault', async () => {
  const { address } = await start({ fault: 'token-slow' })
  const options = { method: 'POST', headers: { host: 'evil.example' } } as const
  const { statusCode, body } = await request(`${address}/token`, options)
  await body.dump()
  expect(statusCode).toBe(421)
})

test('a request that is never answered does not keep the playground from closing', async () => {
  const { address, close } = await startPlayground({ port: 0, fault: 'token-slow' })
  const pending = fetch(`${address}/token`, { method: 'POST' }).catch(() => 'closed')
  await fetch(address)
  await close()
  expect(await pending).toBe('closed')
})
