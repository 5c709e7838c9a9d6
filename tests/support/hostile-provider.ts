import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CodeIssuer } from './code-issuer.ts'
import { pathOf, type RequestLogServer, startRequestLogServer } from './request-log-server.ts'

/** What the provider sends back as the response of the login. */
export const responseParameters = 'code=hostile-code-1&state=hostile-state-1'

/** The password that its form sends; it must never be recorded. */
export const typedPassword = 'correct-horse-battery'

export interface HostileProvider extends RequestLogServer {
  readonly callbackUrl: string
}

/** The login that a route goes on with. */
interface Login {
  readonly callback: string
  /** The response of the authorization request, as a query. */
  readonly answer: string
  /** Resolves when the server is asked for this path. */
  readonly requested: (path: string) => Promise<void>
}

type Route = (response: ServerResponse, login: Login, request: IncomingMessage) => void

/** Who may pass `/http-authentication`. */
export const httpCredentials = { username: 'ada', password: 'engine-1843' }

/**
 * Starts an authorization server that brings the browser to the callback in every way that servers
 * do, and in some that none should. Each route is one way. A callback URL that is only a path lies
 * on the provider's own origin. It answers always the same, or, with an issuer, to the request that
 * it got, with a code that `/token` exchanges.
 */
export async function startHostileProvider(
  callbackUrl: string,
  issuer?: CodeIssuer,
): Promise<HostileProvider> {
  let callback = callbackUrl
  const server = await startRequestLogServer((request, response) => {
    if (issuer?.serves(request, response)) return
    const answer = issuer?.answer ?? responseParameters
    const route = routes[pathOf(request)]
    if (route) route(response, { callback, answer, requested: server.requested }, request)
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
  '/fragment': (response, { callback }) =>
    goTo(response, 302, `${callback}#access_token=hostile-token-1&state=hostile-state-1`),
  '/fragment-mode': (response, { callback, answer }) =>
    goTo(response, 302, `${callback}#${answer}`),
  '/inherited-fragment': (response) => goTo(response, 302, '/302#state=hostile-state-1'),
  '/error': (response, { callback }) =>
    goTo(response, 302, `${callback}?error=access_denied&state=hostile-state-1`),

  '/lost-state': (response, { callback }) => goTo(response, 302, `${callback}?code=hostile-code-1`),

  '/script': script((url) => `location.href = ${url}`),
  '/script-replace': script((url) => `location.replace(${url})`),
  '/script-fragment': (response, { callback }) =>
    page(response, `<script>location.href = ${JSON.stringify(`${callback}#id_token=a`)}</script>`),
  '/link': script((url) => `const a = document.createElement('a'); a.href = ${url}; a.click()`),
  '/link-target-blank': script(
    (url) =>
      `const a = document.createElement('a'); a.target = '_blank'; a.href = ${url}; a.click()`,
  ),
  '/meta-refresh': (response, { callback, answer }) =>
    page(
      response,
      `<meta http-equiv="refresh" content="0;url=${callback}?${answer.replace('&', '&amp;')}">`,
    ),
  '/refresh-header': (response, { callback, answer }) => {
    response.setHeader('refresh', `0;url=${callback}?${answer}`)
    page(response, 'refreshing')
  },
  '/form-post': form(200),
  '/form-post-large': form(100_000),
  '/form-get': (response, { callback }) =>
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
  '/prefix-trap': (response, { callback }) => goTo(response, 302, `${callback}-help?code=x`),
  '/prefix-trap-in-frame': (response) =>
    page(response, `<iframe src="/prefix-trap" onload="location.href = '/302'"></iframe>`),
  '/downgrade': (response, { callback, answer }) =>
    goTo(response, 302, `${callback.replace('https:', 'http:')}?${answer}`),
  '/subresources': (response, { callback }) =>
    page(
      response,
      `<script>
        const image = new Image()
        image.onerror = () => fetch('${callback}?code=leaked-by-fetch', { mode: 'no-cors' })
          .catch(() => fetch('/missing')).finally(() => { location.href = '/302' })
        image.src = '${callback}?code=leaked-by-image'
      </script>`,
    ),
  // The callback's application by another name of this machine.
  '/other-name': (response, { callback }) => goTo(response, 302, `${otherNameOf(callback)}?code=x`),
  '/other-name-image': (response, { callback }) =>
    page(
      response,
      `<script>
        const image = new Image()
        image.onerror = image.onload = () => { location.href = '/302' }
        image.src = '${otherNameOf(callback)}?code=leaked-by-image'
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
  // Goes on once somebody asks for `/download-over`.
  '/download-first': script(
    () => `location.href = '/download'; fetch('/go-on').then(() => { location.href = '/302' })`,
  ),
  '/go-on': async (response, { requested }) => {
    await requested('/download-over')
    response.writeHead(204).end()
  },
  '/download-over': (response) => response.writeHead(204).end(),
  '/popup-download': script(() => `open('/download')`),
  '/no-content': (response) => response.writeHead(204).end(),
  // Never answered: the page that a person waits for in vain.
  '/slow': () => {},
  '/slow-page': (response, login, request) => {
    setTimeout(() => routes['/script']?.(response, login, request), 1500)
  },
  '/http-authentication': (response, { callback, answer }, { headers }) => {
    const { username, password } = httpCredentials
    const right = Buffer.from(`${username}:${password}`).toString('base64')
    if (headers.authorization === `Basic ${right}`)
      return goTo(response, 302, `${callback}?${answer}`)
    response.statusCode = 401
    response.setHeader('www-authenticate', 'Basic realm="hostile"')
    page(response, 'who are you?')
  },
  '/refusal': refusal(`<p>Error 400: redirect_uri_mismatch</p><p hidden>unseen</p>
    <input value="typed-by-somebody">
    <script>onload = () => document.body.append('Told by a script.')</script>`),
  '/refusal-in-popup': script(() => `open('/refusal')`),
  '/refusal-in-frame': (response) =>
    page(
      response,
      `<iframe src="/refusal"></iframe><script>onload = () => { location.href = '/302' }</script>`,
    ),
  '/refusal-without-words': refusal(''),
  // Never complete: its image does not come.
  '/refusal-without-end': refusal('Refused, without end. <img src="/slow">'),
  '/refusal-long': refusal('long '.repeat(50_000)),
  '/refusal-with-token': refusal('invalid_request, access_token=hostile-token-1'),
  '/refusal-that-lies': refusal(
    `<script>String.prototype.slice = Array.prototype.join = () => 'made up'</script>Refused.`,
  ),
  '/redirect-loop': (response) => goTo(response, 302, '/redirect-loop'),
  '/storm-without-end': script(() => `setInterval(() => open('/login'))`),
  '/storm': script(() => `for (let i = 0; i < 40; i++) open('/login'); location.href = '/302'`),
}

function redirect(status: number): Route {
  return (response, { callback, answer }) => goTo(response, status, `${callback}?${answer}`)
}

function goTo(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location, 'set-cookie': 'session=hostile-session-1; Path=/' }).end()
}

function otherNameOf(callback: string): string {
  return callback.replace('127.0.0.1', 'localhost')
}

/** A page with the status of an error. */
function refusal(body: string): Route {
  return (response) => {
    response.statusCode = 400
    page(response, body)
  }
}

/** A page whose script gets the callback's URL as a JavaScript string literal. */
function script(statementFor: (url: string) => string): Route {
  return (response, { callback, answer }) =>
    page(response, `<script>${statementFor(JSON.stringify(`${callback}?${answer}`))}</script>`)
}

function form(padding: number): Route {
  return (response, { callback, answer }) =>
    page(
      response,
      `<form method="post" action="${callback}">
        ${[...new URLSearchParams(answer)].map(([name, value]) => `<input name="${name}" value="${value}">`).join('')}
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
