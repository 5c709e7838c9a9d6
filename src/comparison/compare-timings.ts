import type { Run } from '../shared/run.ts'
import type { Difference } from '../shared/run-comparison.ts'

/** Milliseconds below which a difference is noise. */
const noticeable = 200

/** How many times as long the slower one must take. */
const notableRatio = 2

/** Durations always differ; those that do so beyond noise are not folded away. */
export function compareTimings(a: Run, b: Run): readonly Difference[] {
  const durationsB = durationsOf(b)
  return Object.entries(durationsOf(a)).flatMap(([name, timeA]): Difference[] => {
    const timeB = durationsB[name]
    if (timeA === timeB || timeA === null || timeB === undefined || timeB === null) return []
    const [less, more] = timeA < timeB ? [timeA, timeB] : [timeB, timeA]
    const isNoise = more - less < noticeable || more < notableRatio * less
    return [{ path: [name], change: 'changed', a: timeA, b: timeB, volatile: isNoise }]
  })
}

function durationsOf({ steps, durationMs }: Run): Readonly<Record<string, number | null>> {
  const bySteps = steps.map((step) => [step.name, step.durationMs] as const)
  return Object.fromEntries([['run', durationMs], ...bySteps])
}
