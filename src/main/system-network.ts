import type { Session } from 'electron'
import {
  goesDirectly,
  type Network,
  type ProxyServer,
  requireProxy,
} from '../engine/http/network.ts'
import { ProxyError, unusableProxy } from '../engine/http/proxy-error.ts'
import type { SystemNetwork } from '../workbench/workbench.ts'

/** The proxies of the system as Chromium resolves them: its settings, or a script of the network's. */
export function createSystemNetwork(session: Pick<Session, 'resolveProxy'>): SystemNetwork {
  const proxyFor = async (url: URL) =>
    goesDirectly(url, []) ? null : firstProxyOf(await session.resolveProxy(url.href))
  return {
    network: (certificates): Network => ({
      proxyFor,
      windowProxyFor: proxyFor,
      bypass: [],
      isSystem: true,
      certificates,
    }),
    describe: async () =>
      `The system’s own settings decide for each address; just now most addresses ${await describeWay(proxyFor)}.`,
  }
}

/**
 * Reads Chromium's answer, `PROXY host:port; DIRECT` for example: the first of its ways that a
 * request of Node's can take. A SOCKS proxy is for the window alone.
 *
 * @throws ProxyError where there is none
 */
export function firstProxyOf(resolved: string): ProxyServer | null {
  const ways = resolved.split(';').map((way) => way.trim())
  for (const way of ways.filter(Boolean)) {
    const [kind, address = ''] = way.split(/\s+/)
    if (kind === 'DIRECT') return null
    if (kind === 'PROXY') return requireProxy(`http://${address}`, systemNames)
    if (kind === 'HTTPS') return requireProxy(`https://${address}`, systemNames)
  }
  if (ways.some(Boolean)) throw unusableProxy(systemNames)
  return null
}

const systemNames = 'the system names'

async function describeWay(proxyFor: Network['proxyFor']): Promise<string> {
  try {
    const proxy = await proxyFor(new URL('https://example.com'))
    return proxy === null ? 'are reached directly' : `are reached through ${proxy.origin}`
  } catch (error) {
    if (error instanceof ProxyError) return `cannot be reached (${error.message})`
    throw error
  }
}
