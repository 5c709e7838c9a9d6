import { type ReactNode, useMemo, useState } from 'react'
import type { FollowUpKind } from '../../shared/follow-up.ts'
import type { Run } from '../../shared/run.ts'
import { FollowUpContext, type FollowUpHandle } from '../features/tokens/follow-up-context.ts'
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
  const [busy, setBusy] = useState<FollowUpKind | null>(null)
  const handle = useMemo<FollowUpHandle>(() => {
    const tell = (text: string) => toasts.show({ kind: 'error', text })
    return {
      busy,
      start: async (task) => {
        setBusy(task.kind)
        const result = await wire.call('followUpRun', { runId, task })
        setBusy(null)
        if (result.ok) onDone?.(result.value.run)
        else tell(result.error.message)
      },
      cancel: async () => {
        const result = await wire.call('cancelRun', { runId })
        if (!result.ok) tell(result.error.message)
      },
    }
  }, [wire, toasts, runId, onDone, busy])
  return <FollowUpContext value={handle}>{children}</FollowUpContext>
}
