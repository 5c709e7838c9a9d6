import type { Connection } from './connection.ts'
import type { Finding } from './finding.ts'
import type { TraceEvent } from './trace.ts'

/**
 * The preflight: what can be told of a connection before any login. Plain data; secrets in it are
 * placeholders, as in a run.
 */

export const preflightReportVersion = 1

/** `skipped`: it could not be told, or there was nothing to tell. */
export type PreflightStatus = 'passed' | 'warning' | 'failed' | 'skipped'

/** In the order in which a login would meet them. */
export const preflightCodes = [
  'connection-valid',
  'authorization-host-resolves',
  'authorization-host-connects',
  'authorization-host-tls',
  'token-host-resolves',
  'token-host-connects',
  'token-host-tls',
  'authorization-endpoint-answers',
  'token-endpoint-answers',
  'token-client-authentication',
  'discovery-found',
  'discovery-issuer',
  'discovery-authorization-endpoint',
  'discovery-token-endpoint',
  'discovery-userinfo-endpoint',
  'discovery-code-flow',
  'discovery-pkce',
  'discovery-scopes',
  'discovery-client-authentication',
  'discovery-request-form',
  'clocks-agree',
] as const

export type PreflightCode = (typeof preflightCodes)[number]

export interface PreflightCheck {
  /** Stable, at most once in a report. */
  readonly code: PreflightCode
  readonly status: PreflightStatus
  readonly title: string
  /** One or two plain sentences with the values that were found. */
  readonly explanation: string
  /** Ids of trace events. */
  readonly evidence: readonly string[]
  readonly fix?: Finding['fix']
  /** It is only made with the person's consent, which was not given. */
  readonly needsConsent?: true
}

export interface PreflightReport {
  readonly version: typeof preflightReportVersion
  readonly connection: Connection
  /** In the order in which a login would meet them. */
  readonly checks: readonly PreflightCheck[]
  readonly trace: readonly TraceEvent[]
}

/** How the preflight went as a whole: the worst of its checks. */
export function outcomeOfPreflight({
  checks,
}: Pick<PreflightReport, 'checks'>): 'passed' | 'warning' | 'failed' {
  const has = (status: PreflightStatus) => checks.some((check) => check.status === status)
  if (has('failed')) return 'failed'
  return has('warning') ? 'warning' : 'passed'
}
