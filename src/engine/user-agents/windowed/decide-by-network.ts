import type { HttpCredentials } from '../../../shared/run-question.ts'
import { reachHost } from '../../preflight/reach-host.ts'
import type { AuthorizationTask } from '../user-agent.ts'
import type { RefusedCertificate, WantedCredentials } from './ask-decisions.ts'

type NetworkTask = Pick<AuthorizationTask, 'network' | 'url'>

/** Milliseconds for Node's own look at a certificate. */
const verifyTimeout = 5000

/**
 * Says whether an authority that the person added vouches for a certificate that the browser does
 * not trust: Node, which knows the authority, connects to the same host, verifies the chain, the
 * name and the dates, and must be shown that very certificate.
 */
export async function isVouchedFor(
  { network }: NetworkTask,
  { host, error, certificate }: Pick<RefusedCertificate, 'host' | 'error' | 'certificate'>,
  signal: AbortSignal,
): Promise<boolean> {
  if (network === undefined || network.certificates.length === 0) return false
  if (!/ERR_CERT_AUTHORITY_INVALID$/.test(error)) return false
  const url = new URL(`https://${host}`)
  const reached = await reachHost(url, network, signal, verifyTimeout).catch(() => null)
  if (!reached?.secured?.ok || reached.secured.value.distrusted !== null) return false
  const bytes = Buffer.from(reached.secured.value.fingerprint.replaceAll(':', ''), 'hex')
  return certificate.fingerprint === `sha256/${bytes.toString('base64')}`
}

/** What the settings hold for a proxy that asks, once; `null` where they hold nothing for it. */
export async function credentialsForProxy(
  { network, url }: NetworkTask,
  { host, port, isProxy, isRetry }: WantedCredentials,
): Promise<HttpCredentials | null> {
  if (!isProxy || isRetry) return null
  // The system's window may use proxies that no request of ours can; their passwords are not here.
  const proxy = await network?.windowProxyFor(new URL(url)).catch(() => null)
  if (!proxy) return null
  const { protocol, hostname, port: knownPort } = new URL(proxy.origin)
  const isKnown =
    hostname === host && Number(knownPort || (protocol === 'https:' ? 443 : 80)) === port
  return isKnown ? proxy.credentials : null
}
