import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { fileURLToPath } from 'node:url'
import { listen } from './request-log-server.ts'

/** An authorization server whose certificate an authority of its own has signed. */
export interface OwnAuthorityProvider {
  /** Where it listens, for example `127.0.0.1:41234`; its name is `id.northwind.example`. */
  readonly authority: string
  /** `https://id.northwind.example`: only a proxy can find it under that name. */
  readonly named: string
  /** `https://127.0.0.1:PORT`, which its certificate names too. */
  readonly address: string
  /** The certificate of the authority, in PEM, and the file that it is in. */
  readonly certificate: string
  readonly certificateFile: string
  /** `METHOD /path` of each request so far. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** The smallest picture there is, which it serves as `/icon.png`. */
export const icon = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const fileOf = (name: string) =>
  fileURLToPath(new URL(`../fixtures/tls/throwaway-${name}.pem`, import.meta.url))

/** Starts the provider on a free port of 127.0.0.1; it signs everybody in at once. */
export async function startOwnAuthorityProvider(): Promise<OwnAuthorityProvider> {
  const [key, cert, certificate] = await Promise.all(
    ['issued-key', 'issued-certificate', 'authority'].map((name) => readFile(fileOf(name), 'utf8')),
  )
  const requests: string[] = []
  const server = createServer({ key: key ?? '', cert: cert ?? '' }, (request, response) => {
    const url = new URL(request.url ?? '/', 'https://id.northwind.example')
    requests.push(`${request.method} ${url.pathname}`)
    answer(url, request, response)
  })
  const address = await listen(server, 'https')
  return {
    authority: new URL(address).host,
    named: 'https://id.northwind.example',
    address,
    certificate: certificate ?? '',
    certificateFile: fileOf('authority'),
    requests,
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function answer(url: URL, request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  response.setHeader('content-type', 'application/json')
  switch (url.pathname) {
    case '/authorize': {
      const callback = new URL(url.searchParams.get('redirect_uri') ?? '')
      callback.searchParams.set('code', 'a-code')
      callback.searchParams.set('state', url.searchParams.get('state') ?? '')
      response.writeHead(302, { location: callback.href }).end()
      break
    }
    case '/token':
      response.end('{"access_token":"an-access-token","token_type":"Bearer"}')
      break
    case '/userinfo':
      response.end('{"sub":"ada","email":"ada@northwind.example"}')
      break
    case '/icon.png':
      response.end(icon)
      break
    default:
      response.writeHead(404).end('{}')
  }
}
