import { expect, test } from 'vitest'
import { timingBars } from '../../../../src/renderer/features/trace/timing-bars.ts'

test('lays the parts that happened end to end', () => {
  expect(timingBars({ connect: 10, wait: 30 })).toEqual([
    { part: 'connect', label: 'Connect', ms: 10, left: 0, width: 25 },
    { part: 'wait', label: 'Wait', ms: 30, left: 25, width: 75 },
  ])
})

test('survives parts that took no time', () => {
  expect(timingBars({ wait: 0 })).toEqual([
    { part: 'wait', label: 'Wait', ms: 0, left: 0, width: 0 },
  ])
})
