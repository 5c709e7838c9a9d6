import { afterAll, expect, it, onTestFinished } from 'vitest'
import type { AskPerson } from '../../src/engine/user-agents/ask-person.ts'
import { createChromiumUserAgent } from '../../src/engine/user-agents/chromium/chromium-user-agent.ts'
import type { Run } from '../../src/shared/run.ts'
import type { RunAnswer } from '../../src/shared/run-question.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { personWho } from '../builders/person.ts'
import { CodeIssuer, issuedUser, issuerClient } from '../support/code-issuer.ts'
import { httpCredentials, startHostileProvider } from '../support/hostile-provider.ts'
import { type RequestLogServer, startCatcher } from '../support/request-log-server.ts'
import { startTlsServer } from '../support/tls-server.ts'
import { describeWithBrowser } from '../support/with-browser.ts'
import { closeScripts, startRun } from './start-run.ts'

/*
 * Whole runs in Chromium without a window, each by another way from the authorization server to a
 * callback on which somebody listens, who must never be asked for anything.
 */

afterAll(closeScripts)

const askForProfile = (url: string) => `function (accessToken, context, callback) {
  const options = { url: '${url}', json: true, auth: { bearer: accessToken } }
  request.get(options, (error, response, body) => callback(error, body))
}`

/** `foreign`: the provider answers as if to another login. */
async function setUp(answers: 'right' | 'foreign' = 'right') {
  const catcher = await startCatcher()
  const issuer = answers === 'right' ? new CodeIssuer() : undefined
  const provider = await startHostileProvider(catcher.callbackUrl, issuer)
  onTestFinished(async () => {
    await Promise.all([catcher.close(), provider.close()])
  })
  const { signal } = cancelledWithTheTest()
  const logIn = async (
    authorizationURL: string,
    options: { readonly ask?: AskPerson; readonly onNote?: (name: string) => void } = {},
  ) => {
    const connection = buildConnection({
      options: {
        authorizationURL: new URL(authorizationURL, provider.origin).href,
        tokenURL: `${provider.origin}/token`,
        client_id: issuerClient.id,
        client_secret: issuerClient.secret,
        pkce_enabled: true,
        scripts: { fetchUserProfile: askForProfile(`${provider.origin}/userinfo`) },
      },
      workbench: { callbackUrl: catcher.callbackUrl },
    })
    const { run } = await startRun(connection, {
      userAgent: createChromiumUserAgent({ headless: true }),
      signal,
      ask: options.ask,
      onEvent: (event) => {
        if (event.kind === 'traced' && event.event.kind === 'note')
          options.onNote?.(event.event.name)
      },
    })
    expect(catcher.requests).toEqual([])
    return run
  }
  return { provider, logIn }
}

/** A test that fails by its time limit must not leave its browser behind. */
function cancelledWithTheTest(): AbortController {
  const controller = new AbortController()
  onTestFinished(() => controller.abort())
  return controller
}

function expectFailedCallback(run: Run, { requests }: RequestLogServer, code: string): void {
  expect(run).toMatchObject({ outcome: 'failed', failedStep: 'callback' })
  expect(run.steps.find(({ name }) => name === 'callback')?.error?.code).toBe(code)
  expect(requests).not.toContainEqual(expect.stringContaining('/token'))
}

const passed = {
  outcome: 'passed',
  userAgent: 'chromium',
  profile: { user_id: `oauth2|northwind-id|${issuedUser.user_id}`, email: issuedUser.email },
}

describeWithBrowser('a run in Chromium passes, and nothing reaches the callback', () => {
  it.each([
    ['a redirect with 302', '/302'],
    ['a redirect with 303', '/303'],
    ['a redirect with 307', '/307'],
    ['a navigation by JavaScript', '/script'],
    ['a meta refresh', '/meta-refresh'],
    ['a popup that is redirected', '/popup-302'],
    ['a popup that is opened at the callback itself', '/popup-direct'],
    ['an iframe', '/iframe-302'],
    ['another URL with a code on the way', '/intermediate-code'],
    ['a path that only begins like the callback, in a frame', '/prefix-trap-in-frame'],
    ['a page that takes its time', '/slow-page'],
    ['a storm of windows', '/storm'],
  ])('after %s', async (_way, route) => {
    const { logIn } = await setUp()
    expect(await logIn(route)).toMatchObject(passed)
  })

  it('after a download, which is refused', async () => {
    const { provider, logIn } = await setUp()
    const goOn = (name: string) => {
      if (name === 'download.refused') void fetch(`${provider.origin}/download-over`)
    }
    expect(await logIn('/download-first', { onNote: goOn })).toMatchObject(passed)
  })

  it('after a certificate that the person trusts', async () => {
    const { provider, logIn } = await setUp()
    const selfSigned = await startTlsServer((request, response) => {
      const { search } = new URL(request.url ?? '/', 'https://127.0.0.1')
      response.writeHead(302, { location: `${provider.origin}/302${search}` }).end()
    })
    onTestFinished(() => selfSigned.close())
    const { asked, ask } = personWho({ kind: 'certificate', trust: true })
    expect(await logIn(`${selfSigned.address}/authorize`, { ask })).toMatchObject(passed)
    expect(asked).toHaveLength(1)
  })

  it('after a name and a password for HTTP authentication', async () => {
    const { logIn } = await setUp()
    const answer: RunAnswer = { kind: 'http-login', credentials: httpCredentials }
    const { asked, ask } = personWho(answer)
    expect(await logIn('/http-authentication', { ask })).toMatchObject(passed)
    expect(asked).toHaveLength(1)
  })
})

describeWithBrowser(
  'a run in Chromium fails as it would in Auth0, and keeps the callback in',
  () => {
    it.each([
      ['a form_post', '/form-post', 'callback-in-form-body'],
      ['a response in the fragment', '/fragment-mode', 'callback-in-fragment'],
      ['a path that only begins like the callback', '/prefix-trap', 'callback-differs'],
    ])('after %s', async (_way, route, code) => {
      const { provider, logIn } = await setUp()
      const run = await logIn(route)
      expect(run).toMatchObject({ outcome: 'failed', failedStep: 'callback' })
      expect(run.steps.find(({ name }) => name === 'callback')?.error?.code).toBe(code)
      expect(provider.requests).not.toContainEqual(expect.stringContaining('/token'))
    })

    it('and shows the response that a form_post carried, with its code masked', async () => {
      const { logIn } = await setUp()
      const { trace } = await logIn('/form-post')
      const received = trace.find((e) => e.kind === 'note' && e.name === 'callback.received')
      expect(received).toMatchObject({ text: expect.stringMatching(/^POST .* code=«code»&state=/) })
    })
  },
)

describeWithBrowser('a callback in Chromium that is not an answer to this login', () => {
  it.each([
    ['with the state of another login', '/302', 'state-mismatch'],
    ['with the state of another login in a popup', '/popup-302', 'state-mismatch'],
    ['with the state of another login by form_post', '/form-post', 'state-mismatch'],
    ['without a state', '/lost-state', 'state-missing'],
  ])('%s ends the run, and no code is exchanged', async (_what, route, code) => {
    const { provider, logIn } = await setUp('foreign')
    expectFailedCallback(await logIn(route), provider, code)
  })
})
