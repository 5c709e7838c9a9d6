import type { RequestListener } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import type { RunAnswer } from '../../../src/shared/run-question.ts'
import { personWho } from '../../builders/person.ts'
import { httpCredentials } from '../../support/hostile-provider.ts'
import { startTlsServer, startTwoFacedServer } from '../../support/tls-server.ts'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { setUpLogin, setUpLoginWithCatcher } from './chromium-harness.ts'

const tenant = 'https://tenant.example.com/login/callback'
const trust: RunAnswer = { kind: 'certificate', trust: true }
const distrust: RunAnswer = { kind: 'certificate', trust: false }
const right = httpCredentials
const httpLogin = (credentials: typeof right | null): RunAnswer => ({
  kind: 'http-login',
  credentials,
})

/** A login page that loads a picture of its own and then goes on to the callback. */
const loginPage =
  (callbackUrl: string): RequestListener =>
  (_request, response) => {
    response.setHeader('content-type', 'text/html').end(
      `<!doctype html><img src="/logo.png" onload="done()" onerror="done()">
       <script>function done() { location.href = '${callbackUrl}?code=c1&state=s1' }</script>`,
    )
  }

async function untrustedLogin(callbackUrl = tenant) {
  const server = await startTlsServer(loginPage(callbackUrl))
  onTestFinished(() => server.close())
  return server.address
}

const notesOf = (events: readonly { readonly kind: string }[]) =>
  events.flatMap((event) => ('name' in event ? [event.name] : []))

describeWithBrowser('a certificate that Chromium does not trust', () => {
  it('is shown to the person with its facts', async () => {
    const { authorize, events, navigations } = await setUpLogin(tenant)
    const address = await untrustedLogin()
    const { asked, ask } = personWho(distrust)
    const { host } = new URL(address)
    const result = await authorize(`${address}/authorize`, { ask })
    expect(asked).toEqual([
      {
        kind: 'certificate',
        host,
        error: 'net::ERR_CERT_AUTHORITY_INVALID',
        reason: 'its TLS certificate comes from an unknown authority',
        certificate: {
          subject: 'OAuth Workbench throwaway test certificate',
          issuer: 'OAuth Workbench throwaway test certificate',
          validFrom: '2020-01-01T00:00:00.000Z',
          validUntil: '2120-01-01T00:00:00.000Z',
          serialNumber: '4711',
          fingerprint: expect.stringMatching(/^sha256\/[\w+/]{43}=$/),
        },
      },
    ])
    expect(result).toMatchObject({
      code: 'authorization-server-unreachable',
      message: `Callback: ${host} could not be opened: its TLS certificate comes from an unknown authority (ERR_CERT_AUTHORITY_INVALID).`,
      evidence: navigations()[0]?.id,
    })
    expect(notesOf(events())).toContain('certificate.refused')
  })

  it('is trusted for all of the login, once for each host', async () => {
    const { catcher, authorize, events } = await setUpLoginWithCatcher()
    const address = await untrustedLogin(catcher.callbackUrl)
    const { port } = new URL(address)
    const other = await startTlsServer((_request, response) =>
      response.writeHead(302, { location: `https://localhost:${port}/login` }).end(),
    )
    onTestFinished(() => other.close())
    const { asked, ask } = personWho(trust, trust)
    expect(await authorize(`${other.address}/authorize`, { ask })).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: `${catcher.callbackUrl}?code=c1&state=s1` },
    })
    expect(asked).toMatchObject([
      { host: new URL(other.address).host },
      { host: `localhost:${port}` },
    ])
    expect(notesOf(events()).filter((name) => name === 'certificate.trusted')).toHaveLength(2)
    expect(catcher.requests).toEqual([])
  })

  it('is asked about again in the next login', async () => {
    const { authorize } = await setUpLogin(tenant)
    const address = await untrustedLogin()
    const first = personWho(trust)
    await authorize(`${address}/authorize`, { ask: first.ask })
    const second = personWho(distrust)
    await authorize(`${address}/authorize`, { ask: second.ask })
    expect([first.asked.length, second.asked.length]).toEqual([1, 1])
  })

  it('ends the login where the browser sees another one than the person did', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    const quietPage: RequestListener = (_request, response) => {
      response.setHeader('content-type', 'text/html').end('<h1>Sign in</h1>')
    }
    const server = await startTwoFacedServer(quietPage, 'second')
    onTestFinished(() => server.close())
    const { asked, ask } = personWho(trust)
    expect(await authorize(`${server.address}/authorize`, { ask })).toMatchObject({
      kind: 'failed',
      code: 'certificate-differs',
      message: `Callback: ${new URL(server.address).host} showed the browser another certificate than the one that was trusted.`,
      evidence: events().find((e) => e.kind === 'note' && e.name === 'certificate.refused')?.id,
    })
    expect(asked).toMatchObject([
      { certificate: { subject: 'OAuth Workbench second throwaway certificate' } },
    ])
  })

  it('is refused where it cannot be read to be shown', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    const server = await startTwoFacedServer(loginPage(tenant), 'nothing')
    onTestFinished(() => server.close())
    const { asked, ask } = personWho()
    expect(await authorize(`${server.address}/authorize`, { ask })).toMatchObject({
      code: 'authorization-server-unreachable',
    })
    expect(asked).toEqual([])
    expect(events()).toContainEqual(
      expect.objectContaining({
        name: 'certificate.refused',
        text: expect.stringContaining('it could not be read to be shown: '),
      }),
    )
  })
})

describeWithBrowser('a server that wants HTTP authentication', () => {
  it('gets what the person gives, and the trace names the user only', async () => {
    const { provider, authorize, events } = await setUpLogin(tenant)
    const { asked, ask } = personWho(httpLogin({ ...right, password: 'wrong-1' }), httpLogin(right))
    expect(await authorize('/http-authentication', { ask })).toMatchObject({ kind: 'callback' })
    const question = {
      kind: 'http-login',
      host: '127.0.0.1',
      port: Number(new URL(provider.origin).port),
      realm: 'hostile',
      scheme: 'basic',
      isProxy: false,
    }
    expect(asked).toEqual([
      { ...question, isRetry: false },
      { ...question, isRetry: true },
    ])
    expect(notesOf(events()).filter((name) => name === 'http-login.answered')).toHaveLength(2)
    expect(JSON.stringify(events())).toContain('\\"ada\\" was given')
    const sent = Buffer.from(`${right.username}:${right.password}`).toString('base64')
    expect(JSON.stringify(events())).not.toMatch(new RegExp(`wrong-1|engine-1843|${sent}`))
  })

  it.each([
    ['declines', [null]],
    ['is wrong three times', Array.from({ length: 4 }, () => ({ username: 'a', password: 'b' }))],
  ])('ends a login without a window where the person %s', async (_what, answers) => {
    const { provider, authorize, events } = await setUpLogin(tenant)
    const { asked, ask } = personWho(...answers.map(httpLogin))
    expect(await authorize('/http-authentication', { ask })).toMatchObject({
      code: 'http-authentication-needed',
      message: `Callback: ${new URL(provider.origin).host}/http-authentication asks for a name and password by HTTP authentication, and nobody gave them; run it where a person can be asked.`,
    })
    expect(asked).toHaveLength(Math.min(3, answers.length))
    expect(notesOf(events())).toContain('http-login.refused')
  })
})
