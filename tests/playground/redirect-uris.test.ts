import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import { HttpBrowser } from './http-browser.ts'
import { authorizationUrl } from './oauth-client.ts'

let playground: Playground

beforeAll(async () => {
  playground = await startPlayground({ port: 0 })
})
afterAll(() => playground.close())

test.each([
  'https://tenant.eu.auth0.com/login/callback',
  'https://any.example:8443/cb?fixed=1',
  'http://127.0.0.1:54321/callback',
  'http://localhost/callback',
  'com.example.app:/callback',
  'myapp://callback/path',
])('the callback arrives at %s', async (redirect_uri) => {
  const url = authorizationUrl(playground.address, { redirect_uri, demo_user: 'ada' })
  const { location = '' } = await new HttpBrowser().follow(url)
  expect(location.startsWith(redirect_uri)).toBe(true)
  expect(new URL(location).searchParams.get('state')).toBe('the-state')
})

test.each([
  'javascript:alert(1)',
  'data:text/html,hello',
  'file:///etc/passwd',
  'https://tenant.example.com/callback#fragment',
  '/callback',
  'not a uri',
])('nothing is sent to %s, and the page says why', async (redirect_uri) => {
  const url = authorizationUrl(playground.address, { redirect_uri, demo_user: 'ada' })
  const page = await new HttpBrowser().follow(url)
  expect(page.status).toBe(400)
  expect(page.location).toBeUndefined()
  expect(page.text).toContain('Any absolute redirect URI is allowed here, but without a fragment')
})

test('a request without a redirect URI is refused on a page', async () => {
  const url = authorizationUrl(playground.address).replace(/redirect_uri=[^&]+&/, '')
  const page = await new HttpBrowser().follow(url)
  expect(page.status).toBe(400)
  expect(page.text).toContain('redirect_uri')
})
