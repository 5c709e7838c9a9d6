import { compareRuns } from '../../comparison/compare-runs.ts'
import type { Network } from '../../engine/http/network.ts'
import { preflightConnection } from '../../engine/preflight/preflight-connection.ts'
import type { ProfileScriptEngine } from '../../engine/profile-script/profile-script.ts'
import type { RunRequest } from '../../engine/run-connection.ts'
import type { Connection } from '../../shared/connection.ts'
import { applyConnectionEdits } from '../../shared/connection-edits.ts'
import { describeFault, type FaultName, isFaultName } from '../../shared/faults/faults.ts'
import type { Finding } from '../../shared/finding.ts'
import { outcomeOfPreflight } from '../../shared/preflight.ts'
import type { ReplayDifference } from '../../shared/replay.ts'
import type { Run } from '../../shared/run.ts'
import { replayAndDiagnose, runAndDiagnose } from '../../workbench/run-and-diagnose.ts'
import { recordableVariables, usesVariable } from '../variables.ts'
import { openCaseUserAgent } from './case-user-agent.ts'
import { checkExpectation, type Observed } from './check-expectation.ts'
import { fillFromEnvironment } from './fill-from-environment.ts'
import { liveConnection, replayConnection, type SuiteCase } from './read-case.ts'

/** What a case came to. */
export interface CaseRun {
  readonly observed: Observed & { readonly findings: readonly ShownFinding[] }
  readonly mismatches: ReturnType<typeof checkExpectation>
  readonly difference?: ReplayDifference | undefined
  readonly comparison?: ReturnType<typeof compareRuns> | undefined
  /** What filled the variables that are worth recording. */
  readonly variables: Readonly<Record<string, string>>
}

type ShownFinding = Pick<Finding, 'code' | 'severity' | 'title' | 'explanation'>

interface CaseContext {
  readonly scripts: ProfileScriptEngine
  readonly signal: AbortSignal
  readonly network?: Network | undefined
}

/** Milliseconds of a live run where the case does not say. */
const defaultTimeout = 60_000

/**
 * Runs a case in its mode. Throws `BadUsage` where it cannot be run. Once the signal is aborted, a
 * login ends as cancelled, and a preflight rejects with `signal.reason`.
 */
export async function runCase(suiteCase: SuiteCase, context: CaseContext): Promise<CaseRun> {
  if (suiteCase.mode === 'replay') return await replayCase(suiteCase, context)
  const playground = await startNeededPlayground(suiteCase)
  try {
    const environment = playground
      ? { ...process.env, PLAYGROUND: playground.address }
      : process.env
    const connection = withSetup(liveConnection(suiteCase, environment), suiteCase)
    const variables = recordableVariables(suiteCase.connection, environment)
    if (suiteCase.mode === 'preflight')
      return await checkCase(suiteCase, connection, context, variables)
    const { files, expectation } = suiteCase
    const wanted = expectation.parameters ?? {}
    const parameters = fillFromEnvironment(files.expectation, wanted, environment)
    const userAgent = await openCaseUserAgent(suiteCase, environment)
    return await runLive(suiteCase, { connection, parameters, userAgent }, context, variables)
  } finally {
    await playground?.close()
  }
}

async function startNeededPlayground({ connection, expectation }: SuiteCase) {
  const { parameters, fill } = expectation
  if (!usesVariable([connection, parameters, fill], 'PLAYGROUND')) return null
  // It takes 0.2 s to load, which suites of other servers need not pay.
  const { startPlayground } = await import('../../playground/start-playground.ts')
  return await startPlayground({ port: 0, fault: faultOf(expectation.fault) })
}

function faultOf(name: string | undefined): FaultName | undefined {
  return name !== undefined && isFaultName(name) ? name : undefined
}

/** Some faults are only seen with a connection that asks for something. */
function withSetup(connection: Connection, { expectation }: SuiteCase): Connection {
  const fault = faultOf(expectation.fault)
  return fault === undefined
    ? connection
    : applyConnectionEdits(connection, describeFault(fault).setup ?? [])
}

async function runLive(
  suiteCase: SuiteCase,
  login: Pick<RunRequest, 'connection' | 'parameters' | 'userAgent'>,
  { scripts, signal, network }: CaseContext,
  variables: CaseRun['variables'],
): Promise<CaseRun> {
  const { expectation, recording } = suiteCase
  const timeout = AbortSignal.timeout(expectation.timeout ?? defaultTimeout)
  const { run } = await runAndDiagnose({
    ...login,
    scripts,
    network,
    signal: AbortSignal.any([signal, timeout]),
  })
  const comparison = recording ? compareRuns(recording.run, run) : undefined
  return { ...judge(suiteCase, run), comparison, variables }
}

async function replayCase(suiteCase: SuiteCase, context: CaseContext): Promise<CaseRun> {
  const { recording } = suiteCase
  if (recording === null) throw new TypeError('a case is replayed without a recording')
  const connection = withSetup(replayConnection(suiteCase, recording), suiteCase)
  const recorded = recording.run
  const { run, difference } = await replayAndDiagnose({ recorded, connection, ...context })
  const { variables } = recording
  return { ...judge(suiteCase, run), difference: difference ?? undefined, variables }
}

async function checkCase(
  suiteCase: SuiteCase,
  connection: Connection,
  { signal, network }: CaseContext,
  variables: CaseRun['variables'],
): Promise<CaseRun> {
  const report = await preflightConnection({ connection, probeToken: false, signal, network })
  const findings = report.checks.flatMap(({ code, status, title, explanation }): ShownFinding[] =>
    status === 'failed' || status === 'warning'
      ? [{ code, severity: status === 'failed' ? 'error' : 'warning', title, explanation }]
      : [],
  )
  const outcome = outcomeOfPreflight(report) === 'failed' ? 'failed' : 'passed'
  const observed = { outcome, findings }
  return { observed, mismatches: checkExpectation(suiteCase.expectation, observed), variables }
}

function judge({ expectation }: SuiteCase, run: Run): Pick<CaseRun, 'observed' | 'mismatches'> {
  const { outcome, findings } = run
  const observed = { outcome, findings, run }
  return { observed, mismatches: checkExpectation(expectation, observed) }
}
