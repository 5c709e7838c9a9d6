import type { UrlParts } from '../guest/bridge.ts'

/** {@link UrlParts} as JSON, or an empty string for a text that is no URL. */
export function parseUrlText(text: string, base: string | undefined): string {
  const url = URL.parse(text, base)
  return url === null ? '' : writeParts(url)
}

/** The URL after one part was set. A part that the standard refuses leaves it as it was. */
export function changeUrlText(href: string, part: string, value: string): string {
  const url = new URL(href)
  switch (part) {
    case 'href':
    case 'protocol':
    case 'username':
    case 'password':
    case 'host':
    case 'hostname':
    case 'port':
    case 'pathname':
    case 'search':
    case 'hash':
      url[part] = value
      return writeParts(url)
    default:
      throw new TypeError(`a URL has no part "${part}"`)
  }
}

/** `[name, value]` pairs of a query. */
export function parseQueryText(query: string): string {
  return JSON.stringify([...new URLSearchParams(query)])
}

/** The query of `[name, value]` pairs. */
export function writeQueryText(json: string): string {
  const pairs: unknown = JSON.parse(json)
  if (!Array.isArray(pairs)) throw new TypeError('query pairs must be an array')
  return new URLSearchParams(pairs.map(toPair)).toString()
}

function toPair(pair: unknown): [string, string] {
  if (!Array.isArray(pair)) throw new TypeError('a query pair must be an array')
  return [String(pair[0]), String(pair[1])]
}

function writeParts(url: URL): string {
  const parts: UrlParts = {
    href: url.href,
    origin: url.origin,
    protocol: url.protocol,
    username: url.username,
    password: url.password,
    host: url.host,
    hostname: url.hostname,
    port: url.port,
    pathname: url.pathname,
    search: url.search,
    hash: url.hash,
  }
  return JSON.stringify(parts)
}
