import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import { HttpBrowser } from './http-browser.ts'
import { authorizationUrl, authorize, exchangeCode, fetchUserinfo } from './oauth-client.ts'

let playground: Playground
let address: string

beforeAll(async () => {
  playground = await startPlayground({ port: 0 })
  address = playground.address
})
afterAll(() => playground.close())

async function subOf(code: string | undefined): Promise<unknown> {
  const { access_token } = (await exchangeCode(address, code)).body
  return (await fetchUserinfo(address, access_token)).body.sub
}

test.each([
  ['prompt=login', { prompt: 'login' }],
  ['prompt=consent', { prompt: 'consent' }],
  ['prompt=login consent', { prompt: 'login consent' }],
  ['prompt=select_account', { prompt: 'select_account' }],
  ['max_age=0', { max_age: '0' }],
])('%s with demo_user passes without a page, twice in the same browser', async (_, parameters) => {
  const browser = new HttpBrowser()
  for (const _time of [1, 2]) {
    const callback = await authorize(address, { demo_user: 'ada', ...parameters }, browser)
    expect(callback).toHaveProperty('code')
  }
})

test('a demo_user takes the place of the user who is signed in', async () => {
  const browser = new HttpBrowser()
  await authorize(address, { demo_user: 'ada' }, browser)
  const { code } = await authorize(address, { demo_user: 'grace' }, browser)
  expect(await subOf(code)).toBe('grace')
})

test('with prompt=login a demo_user takes the place of the user who is signed in', async () => {
  const browser = new HttpBrowser()
  await authorize(address, { demo_user: 'ada' }, browser)
  const { code } = await authorize(address, { demo_user: 'grace', prompt: 'login' }, browser)
  expect(await subOf(code)).toBe('grace')
})

test('an unknown demo_user is an error at the redirect URI that names those there are', async () => {
  expect(await authorize(address, { demo_user: 'bob' })).toEqual({
    error: 'invalid_request',
    error_description: 'demo_user is not known here: it is one of ada, grace, soren, nemo',
    state: 'the-state',
    iss: address,
  })
})

test('prompt=none does not sign anybody in', async () => {
  const callback = await authorize(address, { demo_user: 'ada', prompt: 'none' })
  expect(callback).toMatchObject({ error: 'login_required' })
})

test('prompt=none finds the user who is signed in', async () => {
  const browser = new HttpBrowser()
  await authorize(address, { demo_user: 'ada' }, browser)
  const { code } = await authorize(address, { prompt: 'none' }, browser)
  expect(await subOf(code)).toBe('ada')
})

test('response_mode=form_post answers with a form for the redirect URI', async () => {
  const browser = new HttpBrowser()
  const url = authorizationUrl(address, { demo_user: 'ada', response_mode: 'form_post' })
  const page = await browser.follow(url)
  expect(page.text).toContain('action="https://tenant.example.com/login/callback"')
  expect(page.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[^']+'/)
})
