import { type GuestServices, parseUrl } from '../services.ts'

/** What a request of `node:http` or `node:https` asks for. */
export interface RequestTarget {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: unknown])[]
  readonly timeoutMs: number | undefined
}

interface RequestOptions {
  readonly protocol?: unknown
  readonly host?: unknown
  readonly hostname?: unknown
  readonly port?: unknown
  readonly path?: unknown
  readonly pathname?: unknown
  readonly search?: unknown
  readonly auth?: unknown
  readonly method?: unknown
  readonly headers?: unknown
  readonly timeout?: unknown
}

/** Reads a URL, options, or both. */
export function readRequestTarget(
  services: GuestServices,
  protocol: 'http:' | 'https:',
  target: unknown,
  more: unknown,
): RequestTarget {
  const isText = typeof target === 'string'
  const isUrl =
    Object.prototype.toString.call(target) === '[object URL]' || hrefOf(target) !== undefined
  const text = isText ? target : isUrl ? hrefOf(target) : undefined
  const options: RequestOptions = text === undefined ? Object(target) : Object(more)
  const url = text === undefined ? urlOf(options, protocol) : text
  const parts = parseUrl(services.bridge, url)
  if (!parts)
    throw Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: url })
  if (parts.protocol !== protocol)
    throw Object.assign(
      new TypeError(`Protocol "${parts.protocol}" not supported. Expected "${protocol}"`),
      { code: 'ERR_INVALID_PROTOCOL' },
    )
  const headers = Object.entries<unknown>(Object(options.headers))
  const auth = options.auth ?? authOf(parts)
  if (auth && !headers.some(([name]) => name.toLowerCase() === 'authorization')) {
    const credentials = services.buffer().from(String(auth)).toString('base64')
    headers.push(['Authorization', `Basic ${credentials}`])
  }
  return {
    method: String(options.method ?? 'GET').toUpperCase(),
    url: parts.href.replace(/#.*/s, '').replace(/^(https?:\/\/)[^/@]*@/, '$1'),
    headers,
    timeoutMs: typeof options.timeout === 'number' ? options.timeout : undefined,
  }
}

function urlOf(options: RequestOptions, protocol: string): string {
  const host = String(options.hostname ?? options.host ?? 'localhost')
  const port = options.port ? `:${String(options.port)}` : ''
  const path = options.path ?? `${options.pathname ?? '/'}${options.search ?? ''}`
  return `${String(options.protocol ?? protocol)}//${host}${port}${String(path)}`
}

function hrefOf(target: unknown): string | undefined {
  const href: unknown = Object(target).href
  return typeof href === 'string' ? href : undefined
}

function authOf({ username, password }: { username: string; password: string }): string {
  if (username === '' && password === '') return ''
  return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
}
