import type { CallbackMatch } from '../shared/trace.ts'

/**
 * Says whether a URL is the callback: exactly the same scheme, host, port and path, and every
 * query parameter that the callback URL itself has (RFC 6749 §3.1.2 lets it have some). Never by
 * prefix. Whether the `state` is this run's own is decided later, by `validateCallback`, because a
 * callback without it must be shown as such and not be overlooked.
 */
export function matchCallback(url: string, callbackUrl: string): CallbackMatch {
  if (!URL.canParse(url)) return differs('not a URL')
  const actual = new URL(url)
  const expected = new URL(callbackUrl)
  if (actual.protocol !== expected.protocol)
    return differs('scheme', actual.protocol.slice(0, -1), expected.protocol.slice(0, -1))
  if (actual.hostname !== expected.hostname)
    return differs('host', actual.hostname, expected.hostname)
  if (portOf(actual) !== portOf(expected)) return differs('port', portOf(actual), portOf(expected))
  if (actual.pathname !== expected.pathname)
    return differs('path', actual.pathname || '(none)', expected.pathname || '(none)')
  for (const [name, value] of expected.searchParams)
    if (!actual.searchParams.getAll(name).includes(value))
      return differs(`query parameter ${name}`, actual.searchParams.get(name) ?? '(none)', value)
  return { matched: true, reason: 'scheme, host, port and path are those of the callback URL' }
}

function differs(part: string, actual?: string, expected?: string): CallbackMatch {
  return {
    matched: false,
    reason: expected === undefined ? part : `${part} differs: ${actual}, expected ${expected}`,
  }
}

const defaultPorts: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' }

/** The port of a URL, also where it is its scheme's own and so not named. */
export function portOf(url: URL): string {
  return url.port || defaultPorts[url.protocol] || '(none)'
}
