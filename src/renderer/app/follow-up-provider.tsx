import { type ReactNode, useMemo } from 'react'
import type { FollowUpTask } from '../../shared/follow-up.ts'
import type { Run } from '../../shared/run.ts'
import { FollowUpContext } from '../features/tokens/follow-up-context.ts'
import type { Workbench } from './workbench.ts'

interface Props {
  readonly workbench: Workbench
  readonly runId: string
  /** Gets the run with what was done. */
  readonly onDone?: ((run: Run) => void) | undefined
  readonly children: ReactNode
}

/** Lets the panels inside do something with the tokens and the session of a run. */
export function FollowUpProvider({ workbench, runId, onDone, children }: Props) {
  const { wire, toasts } = workbench
  const followUp = useMemo(
    () => async (task: FollowUpTask) => {
      const result = await wire.call('followUpRun', { runId, task })
      if (result.ok) onDone?.(result.value.run)
      else toasts.show({ kind: 'error', text: result.error.message })
    },
    [wire, toasts, runId, onDone],
  )
  return <FollowUpContext value={followUp}>{children}</FollowUpContext>
}
