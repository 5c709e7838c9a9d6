import { isIP, isIPv6 } from 'node:net'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import { isLoopbackHost } from '../../shared/loopback.ts'
import { unusableProxy } from './proxy-error.ts'

/** A proxy, and who one is to it. */
export interface ProxyServer {
  /** An `http:` or `https:` origin, without credentials. */
  readonly origin: string
  readonly credentials: { readonly username: string; readonly password: string } | null
}

/**
 * How requests leave this machine: what the person said of proxies and of certificate authorities.
 * User agents with a window bring a network stack of their own and take what they can of it.
 */
export interface Network {
  /**
   * The proxy for a URL; `null`: it is reached directly. Rejects with a `ProxyError` where one is
   * named that cannot be used: to go directly instead would show everything to a network that
   * nobody chose.
   */
  readonly proxyFor: (url: URL) => Promise<ProxyServer | null>
  /**
   * The proxy of a window that opens on this URL; `null`: it has none. Its host may be one that goes
   * around the proxy, but a login goes on at others: a window is given `bypass` as well. Rejects as
   * `proxyFor` does.
   */
  readonly windowProxyFor: (url: URL) => Promise<ProxyServer | null>
  /** Hosts that are reached directly, beside this machine itself. */
  readonly bypass: readonly string[]
  /** The system decides, as a browser on it would; a window leaves the choice to it. */
  readonly isSystem: boolean
  /** Certificates in PEM that are trusted beside those that Node trusts. */
  readonly certificates: readonly string[]
}

export const directNetwork: Network = {
  proxyFor: async () => null,
  windowProxyFor: async () => null,
  bypass: [],
  isSystem: false,
  certificates: [],
}

/** A network whose requests go through one proxy, but for this machine and the hosts in `bypass`. */
export function proxiedNetwork(
  proxy: ProxyServer,
  bypass: readonly string[],
  certificates: readonly string[],
): Network {
  return {
    ...proxiesOf(() => proxy, bypass),
    isSystem: false,
    certificates,
  }
}

/**
 * The proxies of a network where nothing but a URL's scheme and `bypass` decides.
 *
 * @param choose throws a `ProxyError` where the chosen one cannot be used
 */
export function proxiesOf(
  choose: (url: URL) => ProxyServer | null,
  bypass: readonly string[],
): Pick<Network, 'proxyFor' | 'windowProxyFor' | 'bypass'> {
  return {
    proxyFor: async (url) => (goesDirectly(url, bypass) ? null : choose(url)),
    windowProxyFor: async (url) => {
      try {
        return choose(url)
      } catch (error) {
        // Most such logins, those of the playground above all, go nowhere else.
        if (goesDirectly(url, bypass)) return null
        throw error
      }
    },
    bypass,
  }
}

/**
 * Says whether a URL is reached without a proxy: this machine always is, and so are the hosts of
 * the list: `example.com` and `.example.com` with what is below them, `*.example.com` only what is
 * below, `host:8080` that port alone, `*` everything.
 */
export function goesDirectly(
  { hostname, port, protocol }: URL,
  bypass: readonly string[],
): boolean {
  const host = bareHost(hostname)
  if (isLoopbackHost(hostname)) return true
  const actualPort = port || (protocol === 'https:' ? '443' : '80')
  return bypass.some((entry) => {
    const [name, entryPort] = splitEntry(entry)
    if (entryPort !== undefined && entryPort !== actualPort) return false
    if (name === '*') return true
    const domain = name.replace(/^\*?\./, '')
    if (domain === '') return false
    return (host === domain && !name.startsWith('*.')) || host.endsWith(`.${domain}`)
  })
}

/** The hosts that go around the proxy, as Chromium writes its bypass rules. */
export function browserBypassRules({ bypass }: Network): readonly string[] {
  const thisMachine = ['localhost', '*.localhost', '127.0.0.1', '[::1]']
  // To Chromium a bare name is that host alone.
  const rules = bypass.flatMap((entry) => {
    if (isIPv6(entry)) return [`[${entry}]`]
    // And behind a leading dot only what is below.
    const name = entry.replace(/^\./, '')
    if (name === '') return []
    return /^[a-z\d-]/i.test(name) && !/^[\d.:]+$/.test(name) ? [name, `*.${name}`] : [name]
  })
  return [...thisMachine, ...rules]
}

/** Reads a proxy's address, credentials in it included; `null` where it is none. */
export function readProxyUrl(text: string): ProxyServer | null {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null
  const { username, password } = url
  try {
    return {
      origin: url.origin,
      credentials:
        username === ''
          ? null
          : { username: decodeURIComponent(username), password: decodeURIComponent(password) },
    }
  } catch {
    // A "%" that encodes nothing.
    return null
  }
}

/**
 * Reads a proxy's address where one was chosen.
 *
 * @param source what names it, as the beginning of a sentence: "HTTPS_PROXY names"
 * @throws ProxyError
 */
export function requireProxy(text: string, source: string): ProxyServer {
  const proxy = readProxyUrl(text)
  if (proxy === null) throw unusableProxy(source)
  return proxy
}

/** Where a proxy listens, and what to tell its TLS. */
interface ProxyAddress {
  /** An IPv6 address has no brackets. */
  readonly host: string
  readonly port: number
  /** The name that its certificate must have (RFC 6066 §3); empty for an address. */
  readonly servername: string
}

/** Reads where a proxy listens, which never depends on what it is asked for. */
export function addressOfProxy({ origin }: ProxyServer): ProxyAddress {
  const { hostname, port, protocol } = new URL(origin)
  const host = hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    servername: isIP(host) === 0 ? host : '',
  }
}

/** The value of a `Proxy-Authorization` header (RFC 7617), or `undefined` without credentials. */
export function proxyAuthorization({ credentials }: ProxyServer): string | undefined {
  if (credentials === null) return undefined
  const { username, password } = credentials
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** What TLS trusts; `undefined`: what it trusts anyway. It takes milliseconds, so make it once. */
export function trustOf({
  certificates,
}: Pick<Network, 'certificates'>): SecureContext | undefined {
  if (certificates.length === 0) return undefined
  return createSecureContext({ ca: [...getCACertificates('default'), ...certificates] })
}

function bareHost(hostname: string): string {
  return hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
}

/** The name and the port of an entry; the colons of an IPv6 address are no port's. */
function splitEntry(entry: string): readonly [name: string, port: string | undefined] {
  const text = entry.trim().toLowerCase()
  if (isIPv6(text)) return [text, undefined]
  const [, bracketed, plain, port] = /^(?:\[(.+)\]|(.*?))(?::(\d+))?$/.exec(text) ?? []
  return [bracketed ?? plain ?? '', port]
}
