import { describe, expect, it } from 'vitest'
import { checks } from '../../src/diagnosis/checks.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { buildRun } from '../builders/run-builder.ts'
import type { RunScenario } from '../builders/run-scenario.ts'
import { allCases } from './cases/all-cases.ts'

async function diagnoseScenario(scenario: RunScenario) {
  const run = await buildRun(scenario)
  return { run, findings: diagnose(run, run.connection) }
}

it('has a case for every check, and no other', () => {
  expect(Object.keys(allCases).sort()).toEqual(checks.map(({ code }) => code).sort())
})

describe.each(checks)('$code', (check) => {
  const { code, severity } = check
  const { failing, also = [], passing, fix } = allCases[code] ?? { failing: {}, passing: {} }

  it('is found in a run that shows it, with nothing but what belongs to it', async () => {
    const { findings } = await diagnoseScenario(failing)
    expect(findings.map((finding) => finding.code).sort()).toEqual([code, ...also].sort())
  })

  it('explains it as its example says, in the severity that the table names', async () => {
    const { findings } = await diagnoseScenario(failing)
    const finding = findings.find((f) => f.code === code)
    expect(finding?.explanation).toBe(check.example)
    expect(finding?.severity).toBe(severity)
    expect(finding?.rule).toBe(check.rule)
  })

  it('points at trace events of the run', async () => {
    const { run, findings } = await diagnoseScenario(failing)
    const ids = new Set(run.trace.map(({ id }) => id))
    const evidence = findings.find((f) => f.code === code)?.evidence ?? []
    expect(evidence.filter((id) => !ids.has(id))).toEqual([])
    expect(evidence.length).toBeGreaterThan(0)
  })

  it('offers the edits that mend it, where a field does', async () => {
    const { findings } = await diagnoseScenario(failing)
    expect(findings.find((f) => f.code === code)?.fix?.edits).toEqual(fix)
  })

  it('is silent in a run that only comes close', async () => {
    const { findings } = await diagnoseScenario(passing)
    expect(findings.map((finding) => finding.code)).not.toContain(code)
  })
})
