import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import { noDecisions } from '../../../src/shared/case.ts'
import { diagnoseCase, readCase } from '../../../src/workbench/cases/open-case.ts'
import { shareRun } from '../../../src/workbench/cases/share-run.ts'
import { buildRun } from '../../builders/run-builder.ts'
import { allCases } from '../../diagnosis/cases/all-cases.ts'

describe.each(Object.entries(allCases))('a case of %s', (_code, { failing }) => {
  it('has the findings of the run', async () => {
    const run = await buildRun(failing)
    const { text } = shareRun({
      run,
      format: 'case',
      decisions: noDecisions,
      runSecrets: new Map(),
      storedSecrets: [],
      version: '0.1.0',
      now: new Date('2026-11-28T00:00:00Z'),
    })
    const opened = diagnoseCase(readCase(text, 'case.owb.json'))
    expect(
      opened.findings.map(({ code, severity, evidence }) => [code, severity, evidence]),
    ).toEqual(
      diagnose(run, run.connection).map(({ code, severity, evidence }) => [
        code,
        severity,
        evidence,
      ]),
    )
  })
})
