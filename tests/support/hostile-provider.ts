import type { IncomingMessage, ServerResponse } from 'node:http'
import { pathOf, type RequestLogServer, startRequestLogServer } from './request-log-server.ts'

/** What the provider sends back as the response of the login. */
export const responseParameters = 'code=hostile-code-1&state=hostile-state-1'

/** The password that its form sends; it must never be recorded. */
export const typedPassword = 'correct-horse-battery'

export interface HostileProvider extends RequestLogServer {
  readonly callbackUrl: string
}

type Route = (response: ServerResponse, callbackUrl: string, request: IncomingMessage) => void

/** Who may pass `/http-authentication`. */
export const httpCredentials = { username: 'ada', password: 'engine-1843' }

/**
 * Starts an authorization server that brings the browser to the callback in every way that servers
 * do, and in some that none should. Each route is one way. A callback URL that is only a path lies
 * on the provider's own origin.
 */
export async function startHostileProvider(callbackUrl: string): Promise<HostileProvider> {
  let callback = callbackUrl
  const server = await startRequestLogServer((request, response) => {
    const route = routes[pathOf(request)]
    if (route) route(response, callback, request)
    else response.writeHead(404).end()
  })
  callback = URL.parse(callbackUrl, server.origin)?.href ?? callbackUrl
  return { ...server, callbackUrl: callback }
}

const routes: Readonly<Record<string, Route>> = {
  '/301': redirect(301),
  '/302': redirect(302),
  '/303': redirect(303),
  '/307': redirect(307),
  '/308': redirect(308),
  '/fragment': (response, callback) =>
    goTo(response, 302, `${callback}#access_token=hostile-token-1&state=hostile-state-1`),
  '/inherited-fragment': (response) => goTo(response, 302, '/302#state=hostile-state-1'),
  '/error': (response, callback) =>
    goTo(response, 302, `${callback}?error=access_denied&state=hostile-state-1`),

  '/lost-state': (response, callback) => goTo(response, 302, `${callback}?code=hostile-code-1`),

  '/script': script((url) => `location.href = ${url}`),
  '/script-replace': script((url) => `location.replace(${url})`),
  '/script-fragment': (response, callback) =>
    page(response, `<script>location.href = ${JSON.stringify(`${callback}#id_token=a`)}</script>`),
  '/link': script((url) => `const a = document.createElement('a'); a.href = ${url}; a.click()`),
  '/link-target-blank': script(
    (url) =>
      `const a = document.createElement('a'); a.target = '_blank'; a.href = ${url}; a.click()`,
  ),
  '/meta-refresh': (response, callback) =>
    page(
      response,
      `<meta http-equiv="refresh" content="0;url=${callback}?${responseParameters.replace('&', '&amp;')}">`,
    ),
  '/refresh-header': (response, callback) => {
    response.setHeader('refresh', `0;url=${callback}?${responseParameters}`)
    page(response, 'refreshing')
  },
  '/form-post': form(200),
  '/form-post-large': form(100_000),
  '/form-get': (response, callback) =>
    page(
      response,
      `<form action="${callback}"><input name="code" value="hostile-code-1"></form><script>document.forms[0].submit()</script>`,
    ),
  // RFC 9700 §4.12: a 307 carries the login form, with the password in it, on to the client.
  '/login-307': (response) => page(response, passwordForm('/307')),
  '/login-303': (response) => page(response, passwordForm('/303')),

  '/popup-302': script(() => `open('/302', 'popup', 'width=300,height=300')`),
  '/popup-script': script(() => `open('/script')`),
  '/popup-script-fragment': script(() => `open('/script-fragment')`),
  '/popup-direct': script((url) => `open(${url})`),
  '/popup-form-post': script(() => `open('/form-post')`),
  '/popup-then-close': script(() => `open('/302'); close()`),
  '/iframe-302': (response) => page(response, '<iframe src="/302"></iframe>'),
  '/iframe-script': (response) => page(response, '<iframe src="/script"></iframe>'),

  '/intermediate-code': (response) => goTo(response, 302, '/step?code=not-the-callback&state=x'),
  '/step': redirect(302),
  '/chain': (response) => goTo(response, 302, '/chain-2'),
  '/chain-2': (response) => goTo(response, 303, '/script'),
  '/prefix-trap': (response, callback) => goTo(response, 302, `${callback}-help?code=x`),
  '/downgrade': (response, callback) =>
    goTo(response, 302, `${callback.replace('https:', 'http:')}?${responseParameters}`),
  '/subresources': (response, callback) =>
    page(
      response,
      `<script>
        const image = new Image()
        image.onerror = () => fetch('${callback}?code=leaked-by-fetch', { mode: 'no-cors' })
          .catch(() => fetch('/missing')).finally(() => { location.href = '/302' })
        image.src = '${callback}?code=leaked-by-image'
      </script>`,
    ),
  '/other-scheme': (response) => goTo(response, 302, 'com.example.other:/callback?code=x'),

  // Asks for `/shown` when it is, so that a test knows.
  '/login': (response) =>
    page(response, `<h1>Sign in</h1><script>onload = () => fetch('/shown')</script>`),
  '/shown': (response) => response.writeHead(204).end(),
  '/download': (response) => {
    response.setHeader('content-disposition', 'attachment; filename=login.bin')
    response.setHeader('content-type', 'application/octet-stream').end('not a page')
  },
  '/popup-download': script(() => `open('/download')`),
  '/no-content': (response) => response.writeHead(204).end(),
  // Never answered: the page that a person waits for in vain.
  '/slow': () => {},
  '/http-authentication': (response, callback, { headers }) => {
    const { username, password } = httpCredentials
    const right = Buffer.from(`${username}:${password}`).toString('base64')
    if (headers.authorization === `Basic ${right}`)
      return goTo(response, 302, `${callback}?${responseParameters}`)
    response.statusCode = 401
    response.setHeader('www-authenticate', 'Basic realm="hostile"')
    page(response, 'who are you?')
  },
  '/redirect-loop': (response) => goTo(response, 302, '/redirect-loop'),
  '/storm-without-end': script(() => `setInterval(() => open('/login'))`),
  '/storm': script(() => `for (let i = 0; i < 40; i++) open('/login'); location.href = '/302'`),
}

function redirect(status: number): Route {
  return (response, callback) => goTo(response, status, `${callback}?${responseParameters}`)
}

function goTo(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location, 'set-cookie': 'session=hostile-session-1; Path=/' }).end()
}

/** A page whose script gets the callback's URL as a JavaScript string literal. */
function script(statementFor: (url: string) => string): Route {
  return (response, callback) =>
    page(
      response,
      `<script>${statementFor(JSON.stringify(`${callback}?${responseParameters}`))}</script>`,
    )
}

function form(padding: number): Route {
  return (response, callback) =>
    page(
      response,
      `<form method="post" action="${callback}">
        <input name="code" value="hostile-code-1"><input name="state" value="hostile-state-1">
        <input name="padding" value="${'p'.repeat(padding)}">
      </form><script>document.forms[0].submit()</script>`,
    )
}

function passwordForm(action: string): string {
  return `<form method="post" action="${action}">
    <input type="password" name="password" value="${typedPassword}">
  </form><script>document.forms[0].submit()</script>`
}

function page(response: ServerResponse, body: string): void {
  response
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end(`<!doctype html><title>Hostile provider</title><body>${body}`)
}
