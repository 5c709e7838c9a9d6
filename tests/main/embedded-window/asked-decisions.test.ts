import { expect, test } from 'vitest'
import { personWho } from '../../builders/person.ts'
import { callbackUrl, createLoginHarness, idp, settle } from '../login-harness.ts'

const response = `${callbackUrl}?code=c1&state=s1`
const untrusted = { kind: 'failure', error: 'ERR_CERT_AUTHORITY_INVALID' } as const

test('the person sees the facts of an untrusted certificate', async () => {
  const { login } = createLoginHarness()
  const { asked, ask } = personWho({ kind: 'certificate', trust: false })
  expect(await login({ response: untrusted, ask }).result).toMatchObject({ kind: 'failed' })
  expect(asked).toEqual([
    {
      kind: 'certificate',
      host: 'login.example.com',
      error: 'net::ERR_CERT_AUTHORITY_INVALID',
      reason: 'its TLS certificate comes from an unknown authority',
      certificate: {
        subject: 'login.example.com',
        issuer: 'Example CA',
        validFrom: '2023-11-14T22:13:20.000Z',
        validUntil: '2027-01-15T08:00:00.000Z',
        serialNumber: '01',
        fingerprint: 'sha256/AAAA',
      },
    },
  ])
})

test('a certificate that the person trusts lets the login go on, once for all of its requests', async () => {
  const { login } = createLoginHarness()
  const { asked, ask } = personWho({ kind: 'certificate', trust: true })
  const { page, result, notes } = login({ response: untrusted, ask })
  const shown = await page()
  await settle()
  await shown.go(`${idp}/authorize`)
  await shown.go(response)
  expect(await result).toMatchObject({ kind: 'callback' })
  expect(asked).toHaveLength(1)
  expect(notes()).toEqual(['certificate.trusted'])
})

test('trust ends with the login', async () => {
  const { login } = createLoginHarness()
  const first = personWho({ kind: 'certificate', trust: true })
  const trusted = login({ response: untrusted, ask: first.ask })
  await settle()
  trusted.controller.abort()
  await trusted.result.catch(() => {})
  const second = personWho({ kind: 'certificate', trust: false })
  await login({ response: untrusted, ask: second.ask }).result
  expect(second.asked).toHaveLength(1)
})

test('the person signs in to a server that wants HTTP authentication', async () => {
  const { login } = createLoginHarness()
  const right = { username: 'ada', password: 'right-password' }
  const { asked, ask } = personWho(
    { kind: 'http-login', credentials: { username: 'ada', password: 'wrong-password' } },
    { kind: 'http-login', credentials: right },
  )
  const { page, result, events } = login({
    response: { kind: 'http-login', realm: 'staff', password: right.password },
    ask,
  })
  const shown = await page()
  await settle()
  await shown.go(response)
  expect(await result).toMatchObject({ kind: 'callback' })
  const question = { kind: 'http-login', host: 'login.example.com', realm: 'staff' }
  expect(asked).toMatchObject([
    { ...question, isRetry: false },
    { ...question, isRetry: true },
  ])
  expect(events()).toContainEqual(
    expect.objectContaining({
      name: 'http-login.answered',
      text: 'The server login.example.com:0 asked for HTTP authentication ("staff"); "ada" was given.',
    }),
  )
  expect(JSON.stringify(events())).not.toMatch(/right-password|wrong-password/)
})

test('a server that keeps asking for credentials is not asked about for ever', async () => {
  const { login } = createLoginHarness()
  const wrong = { kind: 'http-login', credentials: { username: 'a', password: 'b' } } as const
  const { asked, ask } = personWho(wrong, wrong, wrong, wrong, wrong)
  const { page, result } = login({ response: { kind: 'http-login', realm: 'staff' }, ask })
  const shown = await page()
  await settle()
  await shown.go(response)
  await result
  expect(asked).toHaveLength(3)
})
