import type { Finding } from '../../shared/finding.ts'
import type { Run } from '../../shared/run.ts'
import type { Expectation } from './expectation.ts'
import { type Mismatch, matchValue } from './match-value.ts'

/** What of a case is compared with what is expected; a preflight has only the first two. */
export interface Observed {
  readonly outcome: string | null
  readonly findings: readonly Pick<Finding, 'code' | 'severity'>[]
  readonly run?: Run | undefined
}

/** Every way in which a case is not what is expected of it. */
export function checkExpectation(expected: Expectation, observed: Observed): readonly Mismatch[] {
  const { run } = observed
  return [
    ...checkOutcome(expected, observed),
    ...(run ? checkRun(expected, run) : []),
    ...checkFindings(expected, observed),
  ]
}

/** How a login is to fail says nothing of a preflight that is made in its place. */
function checkOutcome(
  { mode, outcome, failedStep, error }: Expectation,
  observed: Observed,
): readonly Mismatch[] {
  const namesError = failedStep !== undefined || error !== undefined
  const expected = outcome ?? (namesError ? 'failed' : 'passed')
  const isOfLogin = observed.run === undefined && mode !== 'preflight'
  return isOfLogin && expected !== 'passed' ? [] : matchValue(expected, observed.outcome, 'outcome')
}

function checkRun(expected: Expectation, run: Run): readonly Mismatch[] {
  const error = run.steps.find((step) => step.error !== undefined)?.error?.code
  return [
    ...(expected.failedStep ? matchValue(expected.failedStep, run.failedStep, 'failedStep') : []),
    ...(expected.error ? matchValue(expected.error, error, 'error') : []),
    ...('profile' in expected ? matchValue(expected.profile, run.profile, 'profile') : []),
    ...('tokenResponse' in expected
      ? matchValue(expected.tokenResponse, run.tokenResponse, 'tokenResponse')
      : []),
    ...checkTimeLimits(expected, run),
  ]
}

function checkFindings(
  { mode, findings = {} }: Expectation,
  { findings: found, run }: Observed,
): readonly Mismatch[] {
  // What a case wants of its login, a preflight in its place cannot find.
  const { include = [], exclude = [] } =
    run === undefined && mode !== 'preflight' ? { ...findings, include: [] } : findings
  const codes = [...new Set(found.map(({ code }) => code))]
  const missing = include.filter((code) => !codes.includes(code))
  const problems = found.filter(({ severity }) => severity === 'error' || severity === 'warning')
  const others = exclude.includes('*') ? problems.map(({ code }) => code) : []
  const unwanted = codes.filter(
    (code) => exclude.includes(code) || (others.includes(code) && !include.includes(code)),
  )
  const actual = codes.length === 0 ? 'none' : codes.join(', ')
  return [
    ...missing.map((code) => ({ place: 'findings', expected: code, actual })),
    ...unwanted.map((code) => ({ place: 'findings', expected: `no ${code}`, actual: code })),
  ]
}

function checkTimeLimits({ timeLimits = {} }: Expectation, run: Run): readonly Mismatch[] {
  const durations = new Map<string, number | null>([
    ['run', run.durationMs],
    ...run.steps.map((step) => [step.name, step.durationMs] as const),
  ])
  return Object.entries(timeLimits).flatMap(([name, limit]) => {
    const taken = durations.get(name) ?? 0
    return limit === undefined || taken <= limit
      ? []
      : [{ place: `timeLimits.${name}`, expected: `at most ${limit} ms`, actual: `${taken} ms` }]
  })
}
