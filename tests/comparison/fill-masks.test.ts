import { describe, expect, test } from 'vitest'
import { compareRuns } from '../../src/comparison/compare-runs.ts'
import { compareValues } from '../../src/comparison/compare-values.ts'
import { maskRun } from '../../src/interop/masking/mask-run.ts'
import { noDecisions } from '../../src/shared/case.ts'
import { finishedRun } from '../workbench/runs/kept-runs.ts'

describe('a value that a case masks', () => {
  test.each([
    ['‹name›', 'Ada Lovelace'],
    ['‹email›@masked.example', 'ada@demo.example'],
    ['http://masked.example/‹picture›', 'https://id.example/ada.svg'],
    ['oauth2|playground|‹nickname›', 'oauth2|playground|ada'],
    ['From ‹given_name› to ‹name:2›.', 'From Ada to Grace.'],
    ['‹phone›', 4711],
    ['‹name›', '‹name:2›'],
  ])('%s is the same as %s', (masked, value) => {
    expect(compareValues({ a: masked }, { a: value })).toEqual([])
    expect(compareValues({ a: [value] }, { a: [masked] })).toEqual([])
  })

  test.each([
    ['oauth2|playground|‹nickname›', 'github|ada'],
    ['‹given_name› Lovelace', 'Ada Byron'],
    ['a‹x›a', 'a'],
    ['‹name›', null],
    ['‹name›', ['Ada']],
    ['no mask', 'another'],
  ])('%s differs from %s', (masked, value) => {
    expect(compareValues({ a: masked }, { a: value })).toHaveLength(1)
  })
})

test('a run is the same as what a case has of it', () => {
  const run = finishedRun()
  const { run: masked } = maskRun({
    run,
    decisions: noDecisions,
    runSecrets: [],
    storedSecrets: [],
  })
  expect(masked.profile).not.toEqual(run.profile)
  expect(compareRuns(run, masked).same).toBe(true)
  expect(compareRuns(masked, run).same).toBe(true)
})
