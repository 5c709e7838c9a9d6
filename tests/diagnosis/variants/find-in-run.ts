import { expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Finding } from '../../../src/shared/finding.ts'
import { buildRun } from '../../builders/run-builder.ts'
import type { RunScenario } from '../../builders/run-scenario.ts'

/*
 * For what one check says where a run differs from the case that proves it: the cause that it ranks
 * first, and how grave it is.
 */

/** The finding of that code in a run, if it is found. */
export async function findInRun(scenario: RunScenario, code: string): Promise<Finding | undefined> {
  const run = await buildRun(scenario)
  return diagnose(run, run.connection).find((finding) => finding.code === code)
}

export type Variant = readonly [what: string, code: string, scenario: RunScenario, words: string]

/** Tests that each run gets the finding of that code, with these words in its explanation. */
export function itSays(variants: readonly Variant[]): void {
  it.each(variants)('%s', async (_, code, scenario, words) => {
    expect((await findInRun(scenario, code))?.explanation).toContain(words)
  })
}

export type Diagnosis = readonly [what: string, scenario: RunScenario, codes: readonly string[]]

/** Tests that each run gets exactly these findings. */
export function itFinds(diagnoses: readonly Diagnosis[]): void {
  it.each(diagnoses)('%s', async (_, scenario, codes) => {
    const run = await buildRun(scenario)
    const found = diagnose(run, run.connection).map(({ code }) => code)
    expect(found.sort()).toEqual([...codes].sort())
  })
}
