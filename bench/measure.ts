import { styleText } from 'node:util'

/** One line of a bench's table. */
export interface Measurement {
  readonly what: string
  /** Milliseconds, median. */
  readonly median: number
}

/** A promise about a ratio or a difference, and whether it was kept. */
export interface Target {
  readonly what: string
  readonly measured: string
  readonly target: string
  readonly met: boolean
}

/**
 * Runs the contestants in turn, so that noise of the machine falls on each alike, and returns the
 * median milliseconds of each.
 */
export async function measureInTurn<K extends string>(
  contestants: Readonly<Record<K, () => Promise<unknown>>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Readonly<Record<K, number>>> {
  // `Object.entries` forgets the keys' own type.
  const entries = Object.entries(contestants) as [K, () => Promise<unknown>][]
  const times = new Map<K, number[]>(entries.map(([name]) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [name, act] of entries) {
      const start = performance.now()
      await act()
      if (round >= warmUp) times.get(name)?.push(performance.now() - start)
    }
  const medians = [...times].map(([name, list]) => [name, medianOf(list)])
  // Every contestant has been given its median.
  return Object.fromEntries(medians) as Record<K, number>
}

/** The middle of a list of numbers. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Prints a bench as a Markdown table, so that it can be pasted into the documents. */
export function printBench(
  title: string,
  measurements: readonly Measurement[],
  targets: readonly Target[],
): void {
  console.log(`\n### ${title}\n`)
  if (measurements.length > 0) {
    console.log('| What | Median |\n|---|---|')
    for (const { what, median } of measurements)
      console.log(`| ${what} | ${median.toFixed(2)} ms |`)
    console.log('')
  }
  console.log('| Promise | Measured | Target | |\n|---|---|---|---|')
  for (const { what, measured, target, met } of targets)
    console.log(
      `| ${what} | ${measured} | ${target} | ${met ? 'met' : styleText('red', 'missed')} |`,
    )
}
