import type { Network } from '../../engine/http/network.ts'
import { createProfileScriptEngine } from '../../engine/profile-script/create-engine.ts'
import type { ProfileScriptEngine } from '../../engine/profile-script/profile-script.ts'
import { BadUsage } from '../bad-usage.ts'
import { type CaseResult, notBegun, withoutResult } from './case-result.ts'
import type { CaseMode } from './expectation.ts'
import type { CaseFiles } from './find-cases.ts'
import { readCase } from './read-case.ts'
import { writeRecordingFile } from './recording-file.ts'
import { runCase } from './run-case.ts'

interface SuiteOptions {
  readonly jobs: number
  /** Overrules what the cases say. */
  readonly mode?: CaseMode | undefined
  /** Writes the recording of every case that ran live and is as expected. */
  readonly record: boolean
  readonly signal: AbortSignal
  /** Absent: every host is reached directly. */
  readonly network?: Network | undefined
  /** Called as cases that were begun end, in whatever order. */
  readonly onResult: (result: CaseResult) => void
}

/**
 * Runs cases side by side, and returns their results in the order of the cases; those of a suite
 * that is interrupted say so.
 */
export async function runSuite(
  cases: readonly CaseFiles[],
  options: SuiteOptions,
): Promise<readonly CaseResult[]> {
  const results = cases.map(notBegun)
  const waiting = cases.entries()
  const workThrough = async () => {
    // Each lane keeps its own script engine, whose worker stays warm from case to case.
    const scripts = createProfileScriptEngine()
    try {
      for (const [index, files] of waiting) {
        if (options.signal.aborted) break
        const result = await runToResult(files, scripts, options)
        results[index] = result
        options.onResult(result)
      }
    } finally {
      await scripts.close()
    }
  }
  const lanes = Array.from({ length: Math.min(options.jobs, cases.length) }, workThrough)
  // All lanes end before anything is reported, so that nothing is left running.
  const ended = await Promise.allSettled(lanes)
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason
  return results
}

async function runToResult(
  files: CaseFiles,
  scripts: ProfileScriptEngine,
  { mode, record, signal, network }: SuiteOptions,
): Promise<CaseResult> {
  const start = performance.now()
  const durationMs = () => Math.round(performance.now() - start)
  try {
    const suiteCase = await readCase(files, { mode, record })
    const run = await runCase(suiteCase, { scripts, signal, network })
    const common = {
      mode: suiteCase.mode,
      durationMs: durationMs(),
      error: run.observed.run?.steps.find((step) => step.error)?.error?.message,
      findings: run.observed.findings,
    }
    // What its run came to by then says where it was.
    if (signal.aborted && run.observed.outcome === 'cancelled')
      return withoutResult(files, { ...interrupted, ...common })
    const status = run.mismatches.length === 0 && !run.difference ? 'passed' : 'failed'
    const recorded = record && status === 'passed' && run.observed.run !== undefined
    if (recorded && run.observed.run)
      await writeRecordingFile(files.recording.path, {
        variables: run.variables,
        run: run.observed.run,
      })
    return {
      ...common,
      files,
      status,
      mismatches: run.mismatches,
      untested: suiteCase.untested,
      difference: run.difference,
      comparison: run.comparison,
      recorded,
    }
  } catch (error) {
    if (signal.aborted && !(error instanceof BadUsage))
      return withoutResult(files, { ...interrupted, durationMs: durationMs() })
    // Whatever is wrong with one case, the others have their results.
    const problem =
      error instanceof BadUsage ? error.message : `OAuth Workbench itself failed: ${error}`
    return withoutResult(files, { status: 'unusable', durationMs: durationMs(), problem })
  }
}

const interrupted = {
  status: 'interrupted',
  problem: 'The suite was interrupted while this case was under way.',
} as const
