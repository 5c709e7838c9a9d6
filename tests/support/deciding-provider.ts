import type { RequestListener } from 'node:http'
import { type RequestLogServer, startRequestLogServer } from './request-log-server.ts'
import { startTlsServer, type TlsServer } from './tls-server.ts'

/** Who may pass the server that wants HTTP authentication. */
export const staff = { username: 'ada', password: 'engine-1843' }

/** Starts an authorization server whose certificate nobody trusts. */
export function startUntrustedProvider(): Promise<TlsServer> {
  return startTlsServer(denyAccess)
}

/** Starts an authorization server that wants HTTP authentication before anything else. */
export function startPasswordProvider(): Promise<RequestLogServer> {
  const right = Buffer.from(`${staff.username}:${staff.password}`).toString('base64')
  return startRequestLogServer((request, response) => {
    if (request.headers.authorization === `Basic ${right}`) return denyAccess(request, response)
    response
      .writeHead(401, { 'www-authenticate': 'Basic realm="Staff of Example"' })
      .end('Who are you?')
  })
}

/** Answers every authorization request with `access_denied`: by then, all questions are over. */
const denyAccess: RequestListener = (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const redirectUri = searchParams.get('redirect_uri')
  if (redirectUri === null) return response.writeHead(404).end()
  const target = new URL(redirectUri)
  target.searchParams.set('error', 'access_denied')
  target.searchParams.set('state', searchParams.get('state') ?? '')
  return response.writeHead(302, { location: target.href }).end()
}
