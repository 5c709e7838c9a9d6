import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import { HttpBrowser, type Visit } from './http-browser.ts'
import { authorizationUrl, exchangeCode, fetchUserinfo } from './oauth-client.ts'

let playground: Playground
let address: string

beforeAll(async () => {
  playground = await startPlayground({ port: 0 })
  address = playground.address
})
afterAll(() => playground.close())

function callbackOf(visit: Visit): Record<string, string> {
  return Object.fromEntries(new URL(visit.location ?? 'none:').searchParams)
}

test('one click on a user and Allow lead to the callback', async () => {
  const browser = new HttpBrowser()
  const login = await browser.follow(authorizationUrl(address))
  const consent = await browser.submit(login, '/login', { demo_user: 'grace' })
  const end = await browser.submit(consent, '/consent', { decision: 'allow' })

  const { access_token } = (await exchangeCode(address, callbackOf(end).code)).body
  expect((await fetchUserinfo(address, access_token)).body.sub).toBe('grace')
})

test('a username and its password sign in', async () => {
  const browser = new HttpBrowser()
  const login = await browser.follow(authorizationUrl(address))
  const consent = await browser.submit(login, '/login', { username: 'Ada ', password: 'engine' })
  expect(consent.text).toContain('Signed in as ada.')
})

test('a wrong password asks again and keeps the username', async () => {
  const browser = new HttpBrowser()
  const login = await browser.follow(authorizationUrl(address))
  const again = await browser.submit(login, '/login', { username: 'ada', password: 'motor' })
  expect(again.text).toContain('role="alert"')
  expect(again.text).toContain('name="username" value="ada"')
  const consent = await browser.submit(again, '/login', { username: 'ada', password: 'engine' })
  expect(consent.text).toContain('asks for access')
})

test('the login page shows every user with the password', async () => {
  const login = await new HttpBrowser().follow(authorizationUrl(address))
  for (const credentials of ['ada / engine', 'grace / compiler', 'soren / owl', 'nemo / nautilus'])
    expect(login.text).toContain(credentials)
})

test('the consent page says what each scope means', async () => {
  const browser = new HttpBrowser()
  const url = authorizationUrl(address, { scope: 'openid email offline_access' })
  const consent = await browser.submit(await browser.follow(url), '/login', { demo_user: 'ada' })
  expect(consent.text).toContain('See your email address, and whether it is verified')
  expect(consent.text).toContain('Keep this access while you are away (refresh token)')
  expect(consent.text).not.toContain('See your name, nickname and picture')
})

test('Deny tells the client access_denied', async () => {
  const browser = new HttpBrowser()
  const login = await browser.follow(authorizationUrl(address))
  const consent = await browser.submit(login, '/login', { demo_user: 'ada' })
  const end = await browser.submit(consent, '/consent', { decision: 'deny' })
  expect(callbackOf(end)).toEqual({
    error: 'access_denied',
    error_description: 'ada denied the access',
    state: 'the-state',
    iss: address,
  })
})

test('Cancel on the login page tells the client access_denied', async () => {
  const browser = new HttpBrowser()
  const login = await browser.follow(authorizationUrl(address))
  const end = await browser.submit(login, '/cancel', {})
  expect(callbackOf(end)).toMatchObject({
    error: 'access_denied',
    error_description: 'the sign-in was cancelled',
  })
})

test('login_hint stands in the username field and marks the user whom it means', async () => {
  const url = authorizationUrl(address, { login_hint: 'ADA@demo.example' })
  const login = await new HttpBrowser().follow(url)
  expect(login.text).toContain('name="username" value="ADA@demo.example"')
  expect(login.text).toContain('class="person hinted" name="demo_user" value="ada" autofocus')
})

test('a hostile login_hint stays text', async () => {
  const loginHint = `"><script>alert('x')</script>&`
  const login = await new HttpBrowser().follow(authorizationUrl(address, { login_hint: loginHint }))
  expect(login.text).not.toContain('<script')
  expect(login.text).toContain(
    'value="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"',
  )
})

test('a hostile redirect URI and client id stay text on the error page', async () => {
  const url = authorizationUrl(address, { client_id: '<b>me</b>', state: '<i>state</i>' })
  const page = await new HttpBrowser().follow(url)
  expect(page.status).toBe(400)
  expect(page.text).not.toMatch(/<b>me|<i>state/)
  expect(page.text).toContain('oauth-workbench and oauth-workbench-public')
})

test('pages run no script, load nothing from elsewhere and cannot be framed', async () => {
  const login = await new HttpBrowser().follow(authorizationUrl(address))
  const policy = login.headers.get('content-security-policy')
  expect(policy).toMatch(/^default-src 'none'; script-src; style-src 'sha256-[^']+';/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("form-action 'self' https:")
  expect(login.text).not.toMatch(/(?:src|href)="https?:/)
})

test('the policy lets forms lead to an app scheme, and to no other', async () => {
  const url = authorizationUrl(address, { redirect_uri: 'com.example.app:/callback' })
  const login = await new HttpBrowser().follow(url)
  expect(login.headers.get('content-security-policy')).toMatch(
    /form-action 'self' com\.example\.app:$/,
  )
})

test('a browser without the cookie of the sign-in gets nowhere with its address', async () => {
  const login = await new HttpBrowser().follow(authorizationUrl(address))
  const stranger = await new HttpBrowser().submit(login, '/login', { demo_user: 'ada' })
  expect(stranger.status).toBe(400)
  expect(stranger.text).toContain('This page is out of date')
})

test('a login form that is sent while consent is asked changes nothing', async () => {
  const browser = new HttpBrowser()
  const login = await browser.follow(authorizationUrl(address))
  const consent = await browser.submit(login, '/login', { demo_user: 'ada' })
  const answer = await browser.visit(consent.url.concat('/login'), { demo_user: 'grace' })
  expect(answer.status).toBe(400)
})

test('a form of more than 16 kB is refused', async () => {
  const browser = new HttpBrowser()
  const login = await browser.follow(authorizationUrl(address))
  const answer = await browser.submit(login, '/login', { username: 'a'.repeat(20_000) })
  expect(answer.status).toBe(413)
})

test('"Use another user" repeats the request and asks who signs in', async () => {
  const browser = new HttpBrowser()
  const login = await browser.follow(authorizationUrl(address))
  const consent = await browser.submit(login, '/login', { demo_user: 'ada' })
  const link = /href="(\/authorize[^"]+)"/.exec(consent.text)?.[1]?.replaceAll('&amp;', '&')
  const again = await browser.follow(new URL(link ?? '', address).href)
  expect(again.text).toContain('Who signs in?')
})

test('after signing out the next request asks who signs in', async () => {
  const browser = new HttpBrowser()
  await browser.follow(authorizationUrl(address, { demo_user: 'ada' }))
  const page = await browser.follow(`${address}/logout`)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const done = await browser.submit(page, '/logout/confirm', { xsrf, logout: 'yes' })
  expect(done.status).toBe(200)
  const login = await browser.follow(authorizationUrl(address))
  expect(login.text).toContain('Who signs in?')
})
