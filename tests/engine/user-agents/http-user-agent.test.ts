import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttpUserAgent } from '../../../src/engine/user-agents/http-user-agent.ts'
import { createTraceLog } from '../../builders/trace-log.ts'
import { startCatcher } from '../../support/request-log-server.ts'

const callbackUrl = 'https://tenant.example.com/login/callback'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function authorize(listener: RequestListener, options?: { callbackUrl?: string }) {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  // A server that listens on TCP has an address with a port.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const log = createTraceLog()
  const result = await createHttpUserAgent().authorize(
    {
      url: `${origin}/authorize`,
      callbackUrl: options?.callbackUrl ?? callbackUrl,
      state: 's',
      trace: log.trace,
    },
    new AbortController().signal,
  )
  return { result, requests, log }
}

describe('the http user agent', () => {
  it('follows redirects to the callback and does not send the callback itself', async () => {
    const { result, requests, log } = await authorize((request, response) => {
      const location = request.url === '/authorize' ? '/login' : `${callbackUrl}?code=abc&state=s`
      response.writeHead(302, { location }).end()
    })
    expect(result).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: `${callbackUrl}?code=abc&state=s` },
    })
    expect(requests).toEqual(['GET /authorize', 'GET /login'])
    expect(log.navigations().map((n) => n.state)).toEqual(['redirected', 'redirected', 'held'])
  })

  it('does not take another port of the callback’s host for the callback', async () => {
    const { result, requests } = await authorize(
      (request, response) => {
        const { port } = new URL(`http://${request.headers.host}`)
        response.writeHead(302, { location: `http://localhost:${port}/cb?code=x` }).end()
      },
      { callbackUrl: 'http://localhost/cb' },
    )
    expect(result).toMatchObject({ kind: 'failed', code: 'too-many-redirects' })
    expect(requests.length).toBeGreaterThan(1)
  })

  it('does not send the code to the callback’s application by another name of this machine', async () => {
    const application = await startCatcher()
    closers.push(application.close)
    const { result } = await authorize(
      (_, response) => {
        const otherName = application.callbackUrl.replace('127.0.0.1', 'localhost')
        response.writeHead(302, { location: `${otherName}?code=x` }).end()
      },
      { callbackUrl: application.callbackUrl },
    )
    expect(result).toMatchObject({ kind: 'failed', code: 'callback-differs' })
    expect(application.requests).toEqual([])
  })

  it('sends cookies back to the host that set them', async () => {
    let cookie: string | undefined
    await authorize((request, response) => {
      if (request.url === '/authorize')
        return void response
          .writeHead(302, { location: '/next', 'set-cookie': 'sid=1; Path=/; HttpOnly' })
          .end()
      cookie = request.headers.cookie
      response.writeHead(302, { location: `${callbackUrl}?code=x` }).end()
    })
    expect(cookie).toBe('sid=1')
  })

  it('carries the fragment of a redirect along', async () => {
    const { result } = await authorize((_, response) => {
      response.writeHead(302, { location: `${callbackUrl}#access_token=x` }).end()
    })
    expect(result).toMatchObject({ callback: { url: `${callbackUrl}#access_token=x` } })
  })

  it('stops where a page needs a person', async () => {
    const { result } = await authorize((_, response) => {
      response.setHeader('content-type', 'text/html').end('<form></form>')
    })
    expect(result).toMatchObject({
      kind: 'failed',
      code: 'person-needed',
      message: expect.stringMatching(
        /^Callback: 127\.0\.0\.1:\d+\/authorize shows a page that needs a person; choose a user agent with a window, for example chromium\.$/,
      ),
    })
  })

  it('says with which status the server refused', async () => {
    const { result } = await authorize((_, response) => response.writeHead(400).end('no'))
    expect(result).toMatchObject({
      code: 'authorization-server-refused',
      message: expect.stringContaining('answered with status 400'),
      evidence: 't1',
    })
  })

  it('does not take a path that only begins like the callback for it', async () => {
    const { result } = await authorize(
      (_, response) => {
        response.writeHead(302, { location: 'com.example.app:/callback-help?code=x' }).end()
      },
      { callbackUrl: 'com.example.app:/callback' },
    )
    expect(result).toMatchObject({
      code: 'unexpected-redirect',
      message: expect.stringContaining('path differs: /callback-help, expected /callback'),
    })
  })

  it.each([
    [`${callbackUrl}/`, 'a slash at its end'],
    [callbackUrl.replace('https:', 'http:'), 'http in place of https'],
    ['https://tenant.example.com/', 'another path'],
  ])('keeps the code from the application behind the callback: %s, %s', async (place) => {
    const { result, log } = await authorize((_, response) => {
      response.writeHead(302, { location: `${place}?code=abc&state=s` }).end()
    })
    expect(result).toMatchObject({ kind: 'failed', code: 'callback-differs', evidence: 't1' })
    expect(log.navigations().map(({ request }) => new URL(request.url).hostname)).toEqual([
      '127.0.0.1',
    ])
  })

  it('ends an endless redirect loop', async () => {
    const { result, requests } = await authorize((_, response) => {
      response.writeHead(302, { location: '/again' }).end()
    })
    expect(result).toMatchObject({ code: 'too-many-redirects' })
    expect(requests).toHaveLength(21)
  })

  it('explains a server that is down', async () => {
    const log = createTraceLog()
    const result = await createHttpUserAgent().authorize(
      { url: 'http://127.0.0.1:9/authorize', callbackUrl, state: 's', trace: log.trace },
      new AbortController().signal,
    )
    expect(result).toMatchObject({ kind: 'failed', code: 'authorization-server-unreachable' })
    expect(log.navigations()[0]?.state).toBe('failed')
  })
})
