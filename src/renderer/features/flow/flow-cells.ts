import { leftRecording } from '../../../shared/replay.ts'
import type { Run, Step, StepName, StepStatus } from '../../../shared/run.ts'
import { formatDuration } from '../../components/format-time.ts'

export const cellNames = [
  'request',
  'user-agent',
  'callback',
  'token-exchange',
  'profile-script',
  'profile',
] as const

export type CellName = (typeof cellNames)[number]

/** One part of the flow picture. */
export interface FlowCell {
  readonly name: CellName
  readonly title: string
  readonly status: StepStatus
  /** Milliseconds since the run started, of a cell that is running. */
  readonly runningSince: number | null
  /** A few words under the title. */
  readonly detail: string
}

const titles: Readonly<Record<CellName, string>> = {
  request: 'Request',
  'user-agent': 'User agent',
  callback: 'Callback',
  'token-exchange': 'Token exchange',
  'profile-script': 'Script',
  profile: 'Profile',
}

/** What the person sees of a run, step by step; `null` before the first run. */
export function flowCells(run: Run | null): readonly FlowCell[] {
  if (!run) return cellNames.map((name) => cell(name, { status: 'pending' }))
  const step = (name: StepName) => run.steps.find((s) => s.name === name)
  return [
    cell('request', step('authorization-request')),
    ...callbackCells(step('callback'), callbackReceivedAt(run)),
    cell('token-exchange', step('token-exchange')),
    cell('profile-script', step('profile-script')),
    cell('profile', step('profile')),
  ]
}

/** When the callback arrived, in milliseconds since the run started. */
function callbackReceivedAt(run: Run): number | null {
  return run.trace.find((e) => e.kind === 'note' && e.name === 'callback.received')?.at ?? null
}

/**
 * The `callback` step covers the person's time in the user agent and the check of what came back.
 * The trace's note `callback.received` divides it into two cells.
 */
function callbackCells(step: Step | undefined, receivedAt: number | null): readonly FlowCell[] {
  if (!step || step.startedAt === null) return [cell('user-agent', step), cell('callback', step)]
  if (receivedAt === null) {
    const isOver = step.status !== 'running'
    return step.status === 'passed'
      ? [cell('user-agent', { ...step, summary: undefined }), cell('callback', step)]
      : [cell('user-agent', step), cell('callback', { status: isOver ? 'not-reached' : 'pending' })]
  }
  const atTheUserAgent = receivedAt - step.startedAt
  const checking = step.durationMs === null ? null : step.durationMs - atTheUserAgent
  return [
    cell('user-agent', {
      status: 'passed',
      startedAt: step.startedAt,
      durationMs: Math.max(0, atTheUserAgent),
    }),
    cell('callback', {
      ...step,
      startedAt: receivedAt,
      durationMs: checking === null ? null : Math.max(0, checking),
    }),
  ]
}

function cell(
  name: CellName,
  step: Partial<Omit<Step, 'name'>> & Pick<Step, 'status'> = { status: 'pending' },
): FlowCell {
  const { startedAt = null, durationMs = null, summary, error } = step
  if (leftRecording(step)) return { ...stopped, name, title: titles[name] }
  const { status } = step
  return {
    name,
    title: titles[name],
    status,
    runningSince: status === 'running' ? startedAt : null,
    detail: detailOf(status, durationMs, summary ?? error?.protocol?.error),
  }
}

/** Where a replay left its recording: nothing was sent, so nothing failed. */
const stopped = { status: 'cancelled', runningSince: null, detail: 'differs' } as const

function detailOf(
  status: StepStatus,
  durationMs: number | null,
  words: string | undefined,
): string {
  if (status === 'not-reached') return 'not reached'
  if (status === 'pending' || status === 'running') return ''
  // What went wrong matters more than how long it took, and there is little room.
  if (status === 'failed' && words !== undefined) return words
  const said = words ?? (status === 'passed' ? '' : status)
  // Some summaries tell a time of their own.
  const time = durationMs === null || /\d m?s$/.test(said) ? '' : formatDuration(durationMs)
  return [said, time].filter(Boolean).join(' · ')
}
