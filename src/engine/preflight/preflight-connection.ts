import type { Connection } from '../../shared/connection.ts'
import { findErrors } from '../../shared/connection-problems.ts'
import { maskConnection } from '../../shared/connection-secrets.ts'
import {
  type PreflightCheck,
  type PreflightReport,
  preflightReportVersion,
} from '../../shared/preflight.ts'
import type { TraceEvent } from '../../shared/trace.ts'
import { directNetwork, type Network } from '../http/network.ts'
import { type Investigation, openInvestigation } from '../investigation.ts'
import {
  checkAuthorizationEndpoint,
  skipAuthorizationEndpoint,
} from './check-authorization-endpoint.ts'
import {
  checkClientAuthentication,
  clientAuthenticationNotAsked,
  clientAuthenticationUnknown,
} from './check-client-authentication.ts'
import { checkClock } from './check-clock.ts'
import { checkConfiguration } from './check-configuration.ts'
import { checkDiscovery } from './check-discovery.ts'
import { checkHosts } from './check-hosts.ts'
import { checkTokenEndpoint, skipTokenEndpoint } from './check-token-endpoint.ts'

/** What a preflight is made from. */
export interface PreflightRequest {
  /** With its real secrets. */
  readonly connection: Connection
  /**
   * The person agrees that the client's credentials are sent to the token endpoint, with made-up
   * codes, to learn whether it accepts them. Where it does, one more request with a made-up secret
   * tells whether it looked at them at all.
   */
  readonly probeToken: boolean
  readonly signal: AbortSignal
  /** How requests leave this machine; absent: directly. */
  readonly network?: Network | undefined
  /** Hears of each trace event as it comes, masked. */
  readonly onTraced?: ((event: TraceEvent) => void) | undefined
}

/**
 * Milliseconds for the whole: who waits for a check has not begun to work yet. With the start and the
 * end of the terminal's process it stays under ten seconds, also on a machine that is busy.
 */
const timeLimit = 6500

/** Milliseconds for one request. */
const requestTimeout = 3000

/** Requests of one authorization request, one token request, and what is left of ten. */
const discoveryRequests = 3
export const probeRequests = 5

/**
 * Finds out what can be known of a connection before any login: whether it is complete, its hosts
 * can be reached, its endpoints are what they should be, and what the provider announces fits it.
 * Sends at most ten requests, and only to the connection's own hosts; an authorization request is
 * sent once, with the connection's own redirect URI, and its redirects are not followed.
 * Rejects only with `signal.reason`.
 */
export async function preflightConnection(request: PreflightRequest): Promise<PreflightReport> {
  const { connection, signal, network, onTraced } = request
  const startedAt = Date.now()
  const investigation = openInvestigation('preflight', {
    signal,
    requestTimeout,
    timeLimit,
    network,
    onTraced,
  })
  try {
    const masked = maskConnection(connection, investigation.secrets)
    const checks = [checkConfiguration(connection), ...(await checkNetwork(request, investigation))]
    const clock = checkClock(investigation.trace(), startedAt)
    return {
      version: preflightReportVersion,
      connection: masked,
      checks: investigation.secrets.maskValue([...checks, clock]),
      trace: investigation.trace(),
    }
  } finally {
    await investigation.close()
  }
}

async function checkNetwork(
  { connection, probeToken, signal, network = directNetwork }: PreflightRequest,
  investigation: Investigation,
): Promise<readonly PreflightCheck[]> {
  const hosts = await checkHosts(connection, investigation.recorder, network, signal)
  const isComplete = findErrors(connection).length === 0
  const reason = isComplete ? 'Its host cannot be reached.' : 'The connection is not complete.'
  // They do not depend on each other, and together they take the time of the slowest.
  const [authorization, token, discovery] = await Promise.all([
    isComplete && hosts.authorization
      ? checkAuthorizationEndpoint(connection, investigation)
      : skipAuthorizationEndpoint(reason),
    isComplete && hosts.token
      ? checkTokens(connection, probeToken, investigation)
      : [skipTokenEndpoint(reason)],
    hosts.authorization && URL.canParse(connection.options.tokenURL)
      ? checkDiscovery(connection, investigation, discoveryRequests)
      : [],
  ])
  return [...hosts.checks, authorization, ...token, ...discovery]
}

async function checkTokens(
  connection: Connection,
  probeToken: boolean,
  investigation: Investigation,
): Promise<readonly PreflightCheck[]> {
  const endpoint = await checkTokenEndpoint(connection, investigation)
  if (!probeToken) return [endpoint, clientAuthenticationNotAsked]
  if (endpoint.status === 'failed') return [endpoint, clientAuthenticationUnknown]
  return [endpoint, await checkClientAuthentication(connection, investigation, probeRequests)]
}
