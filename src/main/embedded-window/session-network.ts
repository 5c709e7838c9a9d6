import type { ProxyConfig, Session } from 'electron'
import { browserBypassRules, type Network } from '../../engine/http/network.ts'
import type { AuthorizationTask } from '../../engine/user-agents/user-agent.ts'

/** Lets a session's requests leave as the person chose, before the first of them. */
export async function setSessionProxy(
  session: Pick<Session, 'setProxy'>,
  { url, network }: Pick<AuthorizationTask, 'url' | 'network'>,
): Promise<void> {
  await session.setProxy(await proxyConfigOf(new URL(url), network))
}

async function proxyConfigOf(url: URL, network: Network | undefined): Promise<ProxyConfig> {
  if (network === undefined || network.isSystem) return { mode: 'system' }
  const proxy = await network.windowProxyFor(url)
  if (proxy === null) return { mode: 'direct' }
  return {
    mode: 'fixed_servers',
    proxyRules: proxy.origin,
    proxyBypassRules: browserBypassRules(network).join(';'),
  }
}
