import type { Session } from 'electron'
import {
  goesDirectly,
  type Network,
  type ProxyServer,
  readProxyUrl,
} from '../engine/http/network.ts'
import type { SystemNetwork } from '../workbench/workbench.ts'

/** The proxies of the system as Chromium resolves them: its settings, or a script of the network's. */
export function createSystemNetwork(session: Pick<Session, 'resolveProxy'>): SystemNetwork {
  const proxyFor = async (url: URL) =>
    goesDirectly(url, []) ? null : firstProxyOf(await session.resolveProxy(url.href))
  return {
    network: (certificates): Network => ({ proxyFor, bypass: [], isSystem: true, certificates }),
    describe: async () => {
      const proxy = await proxyFor(new URL('https://example.com'))
      const now =
        proxy === null
          ? 'most addresses are reached directly'
          : `most addresses are reached through ${proxy.origin}`
      return `The system’s own settings decide for each address; just now ${now}.`
    },
  }
}

/** Reads Chromium's answer, `PROXY host:port; DIRECT` for example: what is tried first. */
export function firstProxyOf(resolved: string): ProxyServer | null {
  const [kind = 'DIRECT', address = ''] = (resolved.split(';')[0] ?? '').trim().split(/\s+/)
  if (kind === 'PROXY') return readProxyUrl(`http://${address}`)
  // A SOCKS proxy is for the window alone: the token request cannot use it.
  return kind === 'HTTPS' ? readProxyUrl(`https://${address}`) : null
}
