import type { Connection } from '../../shared/connection.ts'
import type { PreflightCheck } from '../../shared/preflight.ts'
import type { NetworkFailure } from '../../shared/trace.ts'
import { explainFailure } from '../http/explain-failure.ts'
import type { Network } from '../http/network.ts'
import type { TraceRecorder } from '../trace-recorder.ts'
import { checkOf } from './preflight-check.ts'
import { type Part, type Reached, reachHost, type TlsFacts } from './reach-host.ts'

/** Milliseconds for the way to one host. */
const reachTimeout = 3000

/** Days: a certificate that ends sooner is worth a word. */
const renewalTime = 14

/** What was found of the ways to the hosts of a connection. */
export interface HostChecks {
  readonly checks: readonly PreflightCheck[]
  /** Requests to the host of the authorization endpoint have a chance. */
  readonly authorization: boolean
  /** The same of the token endpoint's host. */
  readonly token: boolean
}

type Endpoint = 'authorization' | 'token'

/** Checks the ways to both endpoints, or to the one host that both share. */
export async function checkHosts(
  { options }: Connection,
  recorder: TraceRecorder,
  network: Network,
  signal: AbortSignal,
): Promise<HostChecks> {
  const [authorizationUrl, tokenUrl] = [options.authorizationURL, options.tokenURL].map(httpUrl)
  const isOneHost = tokenUrl?.origin === authorizationUrl?.origin
  const check = async (endpoint: Endpoint, url: URL) =>
    describeWay(endpoint, url, await reachHost(url, network, signal, reachTimeout), recorder)
  const [authorization, token] = await Promise.all([
    authorizationUrl ? check('authorization', authorizationUrl) : unknownHost,
    tokenUrl && !isOneHost ? check('token', tokenUrl) : unknownHost,
  ])
  return {
    checks: [...authorization.checks, ...token.checks],
    authorization: authorization.isReachable,
    token: isOneHost ? authorization.isReachable : token.isReachable,
  }
}

interface CheckedHost {
  readonly checks: readonly PreflightCheck[]
  readonly isReachable: boolean
}

const unknownHost: CheckedHost = { checks: [], isReachable: false }

function httpUrl(text: string): URL | null {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null
}

/** What the way to an endpoint's host says: its name resolves, something listens, TLS holds. */
function describeWay(
  endpoint: Endpoint,
  url: URL,
  reached: Reached,
  recorder: TraceRecorder,
): CheckedHost {
  const checks = [
    checkResolved(endpoint, url, reached, recorder),
    checkConnected(endpoint, url, reached, recorder),
    checkSecured(endpoint, url, reached, recorder),
  ]
  return { checks, isReachable: checks.every(({ status }) => status !== 'failed') }
}

function checkResolved(
  endpoint: Endpoint,
  { hostname }: URL,
  { proxy, resolved }: Reached,
  recorder: TraceRecorder,
): PreflightCheck {
  const check = checkOf(`${endpoint}-host-resolves`, `The name ${hostname} resolves`)
  if (!resolved)
    return check.skipped(
      proxy === null
        ? 'A proxy would resolve it.'
        : `The proxy ${new URL(proxy).host} resolves it.`,
    )
  if (!resolved.ok) {
    const reason = reasonOf(resolved.failure)
    const evidence = recorder.note('host.not-resolved', `${hostname}: ${reason}`)
    return check.failed(`${hostname} cannot be reached: ${reason}.`, [evidence])
  }
  const addresses = resolved.value.join(', ')
  const evidence = recorder.note('host.resolved', `${hostname}: ${addresses}`)
  return check.passed(`It is ${addresses}.`, [evidence])
}

function checkConnected(
  endpoint: Endpoint,
  { host }: URL,
  { connected, proxy }: Reached,
  recorder: TraceRecorder,
): PreflightCheck {
  const check = checkOf(`${endpoint}-host-connects`, `${host} takes connections`)
  if (!connected) return check.skipped('Its name does not resolve.')
  if (!connected.ok) {
    const reason = reasonOf(connected.failure)
    const evidence = recorder.note('host.not-connected', `${host}: ${reason}`)
    return check.failed(`${host} cannot be reached: ${reason}.`, [evidence])
  }
  const { milliseconds } = connected.value
  const way = proxy === null ? '' : ` through the proxy ${new URL(proxy).host}`
  const evidence = recorder.note('host.connected', `${host}${way} in ${milliseconds} ms`)
  return check.passed(`It took one${way} in ${milliseconds} ms.`, [evidence])
}

function checkSecured(
  endpoint: Endpoint,
  url: URL,
  { connected, secured }: Reached,
  recorder: TraceRecorder,
): PreflightCheck {
  const check = checkOf(`${endpoint}-host-tls`, `The TLS of ${url.host} holds`)
  if (url.protocol !== 'https:') return check.skipped('It is an http URL, which has no TLS.')
  if (!connected?.ok || !secured) return check.skipped('There is no connection to it.')
  const problem = tlsProblem(secured)
  if (problem !== null || !secured.ok) {
    const evidence = recorder.note('tls.failed', `${url.host}: ${problem}`)
    return check.failed(`${url.host} cannot be trusted: ${problem}.`, [evidence])
  }
  const { protocol, issuer, validUntil } = secured.value
  const evidence = recorder.note(
    'tls.established',
    `${url.host}: ${protocol}, certificate by ${issuer} until ${validUntil}`,
  )
  const days = Math.floor((Date.parse(validUntil) - Date.now()) / 86_400_000)
  if (days < renewalTime)
    return check.warning(
      `Its certificate ends on ${validUntil}; logins fail from then on unless it is renewed.`,
      [evidence],
    )
  return check.passed(`${protocol}, with a certificate by ${issuer} until ${validUntil}.`, [
    evidence,
  ])
}

function tlsProblem(secured: Part<TlsFacts>): string | null {
  if (!secured.ok) return reasonOf(secured.failure)
  const { distrusted, names, validUntil } = secured.value
  if (distrusted === null) return null
  const reason = reasonOf({ code: distrusted, message: distrusted })
  if (distrusted === 'CERT_HAS_EXPIRED') return `${reason}, on ${validUntil}`
  if (distrusted === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `${reason}: it names ${names.slice(0, 200) || 'nobody'}`
  return reason
}

function reasonOf(failure: NetworkFailure): string {
  return explainFailure(failure).reason
}
