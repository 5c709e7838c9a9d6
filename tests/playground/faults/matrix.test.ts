import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import { followUpRun } from '../../../src/engine/follow-ups/follow-up-run.ts'
import { createHttpUserAgent } from '../../../src/engine/user-agents/http-user-agent.ts'
import { type Playground, startPlayground } from '../../../src/playground/start-playground.ts'
import { describeFault, type FaultName, listFaults } from '../../../src/shared/faults/faults.ts'
import type { Run } from '../../../src/shared/run.ts'
import { closeScripts, scriptEngine, startRun } from '../../flow/start-run.ts'
import { closeNetwork } from '../../support/closed-network.ts'
import { hurryTimeLimits } from '../../support/hurried-time-limits.ts'
import { faultEnds } from './fault-ends.ts'
import { connectionFor } from './faulty-login.ts'

let playground: Playground
beforeAll(async () => {
  closeNetwork()
  hurryTimeLimits({ from: 30_000, to: 1000 })
  playground = await startPlayground({ port: 0 })
})
afterAll(async () => {
  await Promise.all([closeScripts(), playground.close()])
  vi.restoreAllMocks()
})

async function runWith(fault: FaultName | null): Promise<Run> {
  playground.setFault(fault)
  const connection = connectionFor(playground.address, fault)
  const { run, secrets } = await startRun(connection)
  const task = fault === null ? undefined : describeFault(fault).followUp
  if (task === undefined) return run
  return await followUpRun({
    ...{ task, run, secrets, connection },
    scripts: scriptEngine(),
    userAgent: createHttpUserAgent(),
    signal: new AbortController().signal,
  })
}

/** How a run ended: `passed`, or the failed step and its error. */
function endOf({ outcome, failedStep, steps }: Run): string {
  if (outcome === 'passed') return outcome
  return `${failedStep}: ${steps.find(({ name }) => name === failedStep)?.error?.code}`
}

/** Codes of everything found but that an ID token holds, which is no fault. */
function findingsOf(run: Run): readonly string[] {
  const codes = [...run.findings, ...diagnose(run, run.connection)].map(({ code }) => code)
  return [...new Set(codes)].filter((code) => code !== 'id-token-verified').sort()
}

test('without a fault nothing is found', async () => {
  const run = await runWith(null)
  expect({ end: endOf(run), findings: findingsOf(run) }).toEqual({ end: 'passed', findings: [] })
})

describe('with the fault', () => {
  test.each(listFaults())('$name', async ({ name, expectedFindings }) => {
    const run = await runWith(name)
    expect({ end: endOf(run), findings: findingsOf(run) }).toEqual({
      end: faultEnds[name],
      findings: [...expectedFindings].sort(),
    })
  })
})

test('a fault that is switched off leaves nothing behind', async () => {
  await runWith('id-token-signature')
  expect(endOf(await runWith(null))).toBe('passed')
})
