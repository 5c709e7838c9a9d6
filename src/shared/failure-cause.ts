import type { Finding } from './finding.ts'
import { loginOf } from './follow-up.ts'
import type { Run, StepName } from './run.ts'
import type { TraceEvent } from './trace.ts'

/** The legs of a login: a run gets past each as a whole, or fails in it. */
const legs: Readonly<Record<StepName, number>> = {
  'authorization-request': 0,
  callback: 0,
  'token-exchange': 1,
  'profile-script': 2,
  profile: 2,
}

/**
 * Tells of a finding how far the login had come at its last evidence, as the number of a leg: what
 * a run got past is seldom what ended it. Takes time in proportion to the trace, once.
 */
export function measureReach(run: Run): (finding: Pick<Finding, 'evidence'>) => number {
  const tokenExchange = startOf(run, 'token-exchange')
  const profileScript = startOf(run, 'profile-script')
  const legOf = (event: TraceEvent) => {
    // The ID token is inspected beside the script, and ends no run.
    if (event.kind === 'exchange' && event.purpose === 'id-token') return legs['token-exchange']
    if (event.at >= profileScript) return legs['profile-script']
    return event.at >= tokenExchange ? legs['token-exchange'] : legs.callback
  }
  const reached = new Map(loginOf(run).trace.map((event) => [event.id, legOf(event)]))
  return ({ evidence }) => Math.max(-1, ...evidence.map((id) => reached.get(id) ?? -1))
}

function startOf(run: Run, name: StepName): number {
  return run.steps.find((step) => step.name === name)?.startedAt ?? Number.POSITIVE_INFINITY
}

/** Why a run failed, in a few words; `null` for one that did not. */
export function describeFailure(run: Run): string | null {
  if (run.outcome !== 'failed') return null
  const said = findCause(run)?.title ?? run.steps.find(({ error }) => error)?.error?.message
  return said === undefined ? null : inOneLine(said)
}

/** A step quotes what a server said, which may be of any length; lists keep thousands of these. */
function inOneLine(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ')
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

/** The error whose evidence is nearest to the end; `undefined` where the login got past them all. */
function findCause(run: Run): Finding | undefined {
  const reachOf = measureReach(run)
  const [nearest] = run.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({ finding, reach: reachOf(finding) }))
    .sort((a, b) => b.reach - a.reach)
  // A script that fails before its first request leaves nothing later than the token response.
  const needed = Math.min(legs[run.failedStep ?? 'callback'], legs['token-exchange'])
  return nearest !== undefined && nearest.reach >= needed ? nearest.finding : undefined
}
