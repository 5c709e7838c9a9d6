import type { Connection } from '../../shared/connection.ts'
import { maskConnection } from '../../shared/connection-secrets.ts'
import { type ProbeReport, probeReportVersion } from '../../shared/probe.ts'
import type { Run } from '../../shared/run.ts'
import type { TraceEvent } from '../../shared/trace.ts'
import type { Network } from '../http/network.ts'
import { openInvestigation } from '../investigation.ts'
import { findWorkingVariant, type Search } from './find-working-variant.ts'
import { planLogins } from './plan-logins.ts'

/** Requests that one search may take. */
export const requestLimit = 8

/** Milliseconds for one request, and for all of them. */
const requestTimeout = 10_000
const timeLimit = 60_000

/**
 * What probes are made from. Start them only when the person has agreed to the requests: they carry
 * the client's credentials, and one of them a made-up secret.
 */
export interface ProbeRequest {
  /** With its real secrets. */
  readonly connection: Connection
  /** The run that failed; `null` where there is none. */
  readonly failed: Run | null
  readonly signal: AbortSignal
  /** How requests leave this machine; absent: directly. */
  readonly network?: Network | undefined
  /** Hears of each trace event as it comes, masked. */
  readonly onTraced?: ((event: TraceEvent) => void) | undefined
}

/**
 * Looks for the variant of the connection that its token endpoint accepts, with made-up codes, and
 * plans the logins that could tell more. Rejects only with `signal.reason`.
 */
export async function probeConnection({
  connection,
  failed,
  signal,
  network,
  onTraced,
}: ProbeRequest): Promise<ProbeReport> {
  const investigation = openInvestigation('probe', {
    signal,
    requestTimeout,
    timeLimit,
    network,
    onTraced,
  })
  try {
    const masked = maskConnection(connection, investigation.secrets)
    const search = await findWorkingVariant(connection, investigation, requestLimit)
    const report: ProbeReport = {
      version: probeReportVersion,
      connection: masked,
      results: search.results,
      working: search.working?.code ?? null,
      summary: summarise(search),
      ...fixOf(search),
      plans: planLogins(connection, search, failed),
      trace: [],
    }
    return { ...investigation.secrets.maskValue(report), trace: investigation.trace() }
  } finally {
    await investigation.close()
  }
}

function fixOf({ working }: Search): Pick<ProbeReport, 'fix'> {
  if (working === null || working.edits.length === 0) return {}
  return { fix: { title: `Change the connection to “${working.title}”`, edits: working.edits } }
}

function summarise({ working, isIndifferent, results }: Search): string {
  if (working?.code === 'as-it-is')
    return 'The token endpoint knows the client and takes its credentials as they are sent. What failed lies in the code, the redirect URI or PKCE, and only a new login can show it.'
  if (working !== null)
    return working.edits.length === 0
      ? `The token endpoint accepts the variant “${working.title}”, and no setting of a connection does that: ${working.explanation}`
      : `The token endpoint accepts the variant “${working.title}”: ${working.explanation}`
  if (isIndifferent)
    return 'The token endpoint looks at the code before the client, so made-up codes cannot tell which client authentication it wants. Only new logins can.'
  if (results.at(-1)?.verdict === 'unreachable')
    return 'The token endpoint gave no answer, so no variant could be tried.'
  return 'The token endpoint accepted none of the variants. Most likely client_id or client_secret is wrong there, whichever way it is sent.'
}
