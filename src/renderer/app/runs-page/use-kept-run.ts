import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ApiError, ApiOutput } from '../../../shared/api/api.ts'
import type { Run } from '../../../shared/run.ts'
import { isLinkOpen } from '../session.ts'
import type { Workbench } from '../workbench.ts'

export type KeptRun =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly error: ApiError }
  | ({ readonly kind: 'open' } & ApiOutput<'getRun'>)

export type Replay = ApiOutput<'replayRun'>

/** A run of the history, and what a replay of it came to. */
export function useKeptRun({ wire, session, toasts }: Workbench, runId: string) {
  const [kept, setKept] = useState<KeptRun>({ kind: 'loading' })
  const [replay, setReplay] = useState<Replay | null>(null)
  const [isReplaying, setReplaying] = useState(false)
  const isReachable = useStore(session.store, isLinkOpen)
  useEffect(() => {
    if (!isReachable) return
    let isLeft = false
    void wire.call('getRun', { runId }).then((result) => {
      if (isLeft) return
      setKept(
        result.ok ? { kind: 'open', ...result.value } : { kind: 'refused', error: result.error },
      )
    })
    return () => {
      isLeft = true
    }
  }, [wire, runId, isReachable])
  const startReplay = async () => {
    setReplaying(true)
    const result = await wire.call('replayRun', { runId })
    setReplaying(false)
    if (result.ok) setReplay(result.value)
    else toasts.show({ kind: 'error', text: result.error.message })
  }
  const setRun = useCallback(
    (run: Run) => setKept((k) => (k.kind === 'open' ? { ...k, run } : k)),
    [],
  )
  return { kept, setRun, replay, isReplaying, startReplay, leaveReplay: () => setReplay(null) }
}
