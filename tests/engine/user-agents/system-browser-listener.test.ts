import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createSystemBrowserUserAgent } from '../../../src/engine/user-agents/system-browser/system-browser-user-agent.ts'
import { freePort } from '../../support/free-port.ts'
import { startRequestLogServer } from '../../support/request-log-server.ts'
import { authorizationUrl, prepareLogin } from './system-browser-harness.ts'

const anyPort = 'http://127.0.0.1/callback'

async function prepare(callbackUrl: string) {
  const agent = createSystemBrowserUserAgent({ openBrowser: async () => {} })
  const prepared = await agent.prepare?.(callbackUrl)
  await agent.close?.()
  return prepared
}

describe('where the system browser comes back to', () => {
  it('is a free port where the callback URL has none', async () => {
    const { redirectUri } = await prepareLogin('http://127.0.0.1/callback?tenant=a')
    expect(redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback\?tenant=a$/)
  })

  it('is the callback URL’s own port, letter by letter', async () => {
    const port = await freePort()
    const callbackUrl = `http://127.0.0.1:${port}`
    expect(await prepare(callbackUrl)).toEqual({ kind: 'ready', redirectUri: callbackUrl })
  })

  it('answers to localhost where the callback URL says so', async () => {
    const { redirectUri, authorize } = await prepareLogin('http://localhost/callback')
    expect(redirectUri).toMatch(/^http:\/\/localhost:\d+\/callback$/)
    const result = authorize()
    await fetch(`${redirectUri}?code=c1&state=s1`)
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: `${redirectUri}?code=c1&state=s1` },
    })
  })

  it('is told where the port is taken', async () => {
    const taken = await startRequestLogServer((_request, response) => response.end())
    const { port } = new URL(taken.origin)
    expect(await prepare(`${taken.origin}/callback`)).toEqual({
      kind: 'failed',
      code: 'callback-port-taken',
      message: `Authorization request: nobody can listen on port ${port} of the callback URL: another program uses it; end that program, or leave the port out of the callback URL where the authorization server allows any.`,
    })
    await taken.close()
  })

  it.each(['https://tenant.example.com/login/callback', 'https://localhost/cb', 'com.example:/cb'])(
    'cannot be %s',
    async (callbackUrl) => {
      expect(await prepare(callbackUrl)).toEqual({
        kind: 'failed',
        code: 'callback-not-loopback',
        message: `Authorization request: the system browser can come back only to http://127.0.0.1 or http://localhost, and the callback URL is ${callbackUrl}; choose another user agent for it.`,
      })
    },
  )
})

describe('the listener', () => {
  it('takes a code in the query and says that the window can be closed', async () => {
    const { redirectUri, authorize, opened, log } = await prepareLogin(anyPort)
    const result = authorize()
    const page = await fetch(`${redirectUri}?code=c1&state=s1`)
    expect(await page.text()).toContain('You can close this window.')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await result).toMatchObject({ kind: 'callback' })
    expect(opened).toEqual([authorizationUrl])
    expect(log.navigations().map(({ state }) => state)).toEqual(['requested', 'held'])
  })

  it('takes a form_post with its body', async () => {
    const { redirectUri, authorize } = await prepareLogin(anyPort)
    const result = authorize()
    await fetch(redirectUri, {
      method: 'POST',
      body: new URLSearchParams({ code: 'c1', state: 's1' }),
    })
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'POST', url: redirectUri, body: 'code=c1&state=s1' },
    })
  })

  it('ignores HEAD, the favicon, other paths, other hosts and other bodies', async () => {
    const { redirectUri, authorize } = await prepareLogin(anyPort)
    const result = authorize()
    const { origin, port } = new URL(redirectUri)
    const statuses = [
      await statusOf(`${redirectUri}?code=head&state=s1`, { method: 'HEAD' }),
      await statusOf(`${origin}/favicon.ico`),
      await statusOf(`${origin}/callback-help?code=prefix&state=s1`),
      await statusOf(`${redirectUri}?code=host&state=s1`, { host: `attacker.example:${port}` }),
      await statusOf(redirectUri, { method: 'POST', type: 'text/plain', body: 'code=text' }),
      await statusOf(redirectUri, { method: 'PUT' }),
      await statusOf(`${origin}/oauth-workbench/guessed`, { method: 'POST', body: redirectUri }),
    ]
    expect(statuses).toEqual([200, 404, 404, 404, 415, 405, 404])
    await fetch(`${redirectUri}?code=real&state=s1`)
    expect(await result).toMatchObject({
      callback: { url: `${redirectUri}?code=real&state=s1` },
    })
  })

  it('refuses a body that is too long', async () => {
    const { redirectUri } = await prepareLogin(anyPort)
    const body = new URLSearchParams({ code: 'x'.repeat(1_000_001) })
    const status = await fetch(redirectUri, { method: 'POST', body }).then(
      (response) => response.status,
      () => 'the connection was ended',
    )
    expect([413, 'the connection was ended']).toContain(status)
  })

  it('is gone once the login has ended', async () => {
    const { redirectUri, authorize } = await prepareLogin(anyPort)
    const result = authorize()
    await fetch(`${redirectUri}?error=access_denied&state=s1`)
    await result
    await expect(fetch(redirectUri)).rejects.toThrow('fetch failed')
  })

  it('is gone once the run is aborted, which the agent rejects with', async () => {
    const { redirectUri, authorize } = await prepareLogin(anyPort)
    const controller = new AbortController()
    const result = authorize(authorizationUrl, controller.signal)
    controller.abort(new Error('enough'))
    await expect(result).rejects.toThrow('enough')
    await expect(fetch(redirectUri)).rejects.toThrow('fetch failed')
  })

  it('is gone where the login never began', async () => {
    const { redirectUri, agent } = await prepareLogin(anyPort)
    await agent.close?.()
    await expect(fetch(redirectUri)).rejects.toThrow('fetch failed')
  })
})

describe('a login that does not come back', () => {
  it('fails after its time limit', async () => {
    const { redirectUri, authorize } = await prepareLogin(anyPort, { timeLimit: 1000 })
    expect(await authorize()).toEqual({
      kind: 'failed',
      code: 'callback-not-received',
      message: `Callback: the system browser did not come back to ${redirectUri} within 1 s.`,
    })
  })

  it('fails at once where no browser opens', async () => {
    const openBrowser = () => Promise.reject(new Error('there is none'))
    const { authorize } = await prepareLogin(anyPort, { openBrowser })
    expect(await authorize()).toMatchObject({
      kind: 'failed',
      code: 'browser-not-opened',
      message: 'Callback: the system browser could not be opened (there is none).',
    })
  })
})

interface Sent {
  readonly method?: string
  readonly host?: string
  readonly type?: string
  readonly body?: string
}

/** By node:http, because `fetch` sets the Host header itself. */
function statusOf(url: string, { method = 'GET', host, type, body }: Sent = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { ...(host ? { host } : {}), ...(type ? { 'content-type': type } : {}) }
    const sent = request(url, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
