import { expect, test } from 'vitest'
import {
  callbackUrl,
  createLoginHarness,
  idp,
  pageThat,
  quietPage,
  redirectTo,
} from '../login-harness.ts'

const response = `${callbackUrl}?code=c1&state=s1`

test('an untrusted certificate is refused and described', async () => {
  const { login } = createLoginHarness()
  const { result, events } = login({
    response: { kind: 'failure', error: 'ERR_CERT_AUTHORITY_INVALID' },
  })
  await result
  const note = events().find((event) => event.kind === 'note')
  expect(note).toMatchObject({
    name: 'certificate.refused',
    text: 'The certificate of login.example.com was refused (net::ERR_CERT_AUTHORITY_INVALID): issued to login.example.com by Example CA, valid until 2027-01-15T08:00:00.000Z, sha256/AAAA.',
  })
})

test('a client certificate is not sent, and the login says who asked', async () => {
  const { electron, network, login } = createLoginHarness()
  network.serve(`${idp}/mtls`, { kind: 'client-certificate' })
  const { result, notes } = login({
    response: pageThat(async (page) => {
      await page.go(`${idp}/mtls`)
      await page.go(response)
    }),
  })
  await result
  expect(electron.app.sentClientCertificate).toBeNull()
  expect(notes()).toEqual(['client-certificate.refused'])
})

test('HTTP authentication gets no credentials, and its page is shown', async () => {
  const { login } = createLoginHarness()
  const { result, page, events } = login({ response: { kind: 'http-login', realm: 'staff' } })
  const shown = await page()
  await shown.go(response)
  await result
  expect(events()).toContainEqual(
    expect.objectContaining({
      name: 'http-login.refused',
      text: 'The server login.example.com:0 asked for HTTP authentication ("staff"); none was given.',
    }),
  )
  expect(events()).toContainEqual(
    expect.objectContaining({ response: expect.objectContaining({ status: 401 }) }),
  )
})

test('a download in the middle of a login is refused and does not end it', async () => {
  const { electron, network, login } = createLoginHarness()
  network.serve(`${idp}/terms.pdf`, { kind: 'download' })
  const { result, notes } = login({
    response: pageThat(async (page) => {
      await page.go(`${idp}/terms.pdf`)
      await page.go(response)
    }),
  })
  expect(await result).toMatchObject({ kind: 'callback' })
  expect(electron.world.downloads).toEqual([])
  expect(notes()).toEqual(['download.refused'])
})

test('no permission is granted to a login page', async () => {
  const { login } = createLoginHarness()
  const { electron } = createLoginHarness()
  const session = electron.world.sessionOf('login-1')
  for (const permission of ['openExternal', 'geolocation', 'media', 'notifications'] as const) {
    expect(await session.requestPermission(permission, `${idp}/`)).toBe(false)
    expect(session.checkPermission(permission, idp)).toBe(false)
  }
  expect(await session.hardware()).toEqual({ device: false, display: false })
  const { controller, result } = login({ response: quietPage })
  controller.abort()
  await result.catch(() => {})
})

test('no webview lives in a login page', async () => {
  const { login } = createLoginHarness()
  const { controller, result, page } = login({ response: quietPage })
  result.catch(() => {})
  expect((await page()).attachWebview()).toBe(false)
  controller.abort()
})

test('a login that asks for nothing special records no refusal', async () => {
  const { login } = createLoginHarness()
  const { result, notes } = login({ response: redirectTo(response) })
  await result
  expect(notes()).toEqual([])
})
