import type { Timings } from '../../../shared/trace.ts'

const parts = [
  ['dns', 'DNS'],
  ['connect', 'Connect'],
  ['tls', 'TLS'],
  ['send', 'Send'],
  ['wait', 'Wait'],
  ['receive', 'Receive'],
] as const satisfies readonly (readonly [keyof Timings, string])[]

export interface TimingBar {
  readonly part: keyof Timings
  readonly label: string
  readonly ms: number
  /** Both in percent of all parts together. */
  readonly left: number
  readonly width: number
}

/** The parts that happened, each beginning where the one before it ended. */
export function timingBars(timings: Timings): readonly TimingBar[] {
  const happened = parts.flatMap(([part, label]) => {
    const ms = timings[part]
    return ms === undefined ? [] : [{ part, label, ms }]
  })
  const sum = Math.max(
    happened.reduce((total, { ms }) => total + ms, 0),
    0.001,
  )
  let before = 0
  return happened.map((bar) => {
    const left = (before / sum) * 100
    before += bar.ms
    return { ...bar, left, width: (bar.ms / sum) * 100 }
  })
}
