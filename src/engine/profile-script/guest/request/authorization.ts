import type { UrlParts } from '../bridge.ts'
import type { BufferConstructor } from '../buffer.ts'

/** The `Authorization` header that the `auth` option or the URL asks for, if any; or what is wrong with it. */
export function readAuthorization(
  auth: unknown,
  url: UrlParts,
  headerIsSet: boolean,
  buffer: () => BufferConstructor,
): string | Error | undefined {
  const basic = (user: string, password: string) =>
    `Basic ${buffer().from(`${user}:${password}`).toString('base64')}`
  if (auth) return authorizationOf(Object(auth), basic)
  if (headerIsSet || (url.username === '' && url.password === '')) return undefined
  return basic(decodeURIComponent(url.username), decodeURIComponent(url.password))
}

interface AuthOption {
  readonly user?: unknown
  readonly username?: unknown
  readonly pass?: unknown
  readonly password?: unknown
  readonly bearer?: unknown
  readonly sendImmediately?: unknown
}

function authorizationOf(
  auth: AuthOption,
  basic: (user: string, password: string) => string,
): string | Error {
  if (auth.sendImmediately === false)
    throw new TypeError('request: auth.sendImmediately cannot be false here')
  const user = auth.username ?? auth.user
  const password = auth.password ?? auth.pass
  if (auth.bearer !== undefined) {
    const token: unknown = typeof auth.bearer === 'function' ? auth.bearer() : auth.bearer
    return `Bearer ${token || ''}`
  }
  if (user === undefined) return new Error('no auth mechanism defined')
  if (typeof user !== 'string' || (password !== undefined && typeof password !== 'string'))
    return new Error('auth() received invalid user or password')
  return basic(user, password ?? '')
}
