import { gzipSync } from 'node:zlib'
import type { Responder } from '../api-server.ts'

const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Responder =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body))

/** What the API of the scripts answers; every other path answers with the request itself. */
export const apiRoutes: Readonly<Record<string, Responder>> = {
  '/user': json(200, { id: 7, login: 'ada', name: 'Ada Lovelace', email: 'ada@example.com' }),
  '/emails': json(200, [
    { email: 'old@example.com', primary: false },
    { email: 'ada@example.com', primary: true },
  ]),
  '/401': json(401, { error: 'invalid_token' }),
  '/500': json(500, { error: 'server_error' }),
  '/html': (response) => response.writeHead(200).end('<html><body>Sign in</body></html>'),
  '/empty': (response) => response.writeHead(204).end(),
  '/xml': (response) => response.end('<user id="7"><name>Ada</name></user>'),
  '/gzip': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"id":7}')),
  '/bom': (response) => response.end('\uFEFF{"id":7}'),
  '/moved': (response) => response.writeHead(302, { location: '/user' }).end(),
  '/cookies': (response) =>
    response
      .writeHead(
        200,
        [
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
          ['x-id', '7'],
        ].flat(),
      )
      .end(),
  '/wrapped': json(200, { data: { user: { uid: 'u1', display_name: 'Ada' } } }),
  '/destroy': (response) => response.destroy(),
  '/slow': () => undefined,
}
