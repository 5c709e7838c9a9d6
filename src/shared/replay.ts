import type { Step, StepName } from './run.ts'

/** The first place in which a request is not the recorded one. Both are masked. */
export interface RequestDifference {
  /** For example `method`, `parameter scope`, `header accept`, `body`. */
  readonly place: string
  /** `null` where the recorded request has no such place. */
  readonly recorded: string | null
  /** `null` where today's request has none. */
  readonly replayed: string | null
}

/** Where a replay had to leave its recording. */
export interface ReplayDifference extends RequestDifference {
  readonly step: StepName
}

/** The code of the error with which a replay ends at the first request that is not the recorded one. */
export const replayDiffers = 'replay-differs'

/** Whether a replay stopped in this step: nothing failed there, nothing was even sent. */
export function leftRecording({ error }: Pick<Step, 'error'>): boolean {
  return error?.code === replayDiffers
}
