import type { RunSummary } from '../../../shared/run-summary.ts'
import { onceAtATime } from '../once-at-a-time.ts'
import type { Workbench } from '../workbench.ts'

type Stores = Pick<Workbench, 'history' | 'places' | 'runs' | 'toasts'>
type Kept = Pick<RunSummary, 'id' | 'connection'>

/** Deletes a kept run at once and offers to bring it back; where it was open, the next one is then. */
export function deleteRunWithUndo(stores: Stores, run: Kept): Promise<void> {
  return onceAtATime(`delete run ${run.id}`, () => deleteRun(stores, run))
}

async function deleteRun(stores: Stores, { id: runId, connection }: Kept): Promise<void> {
  const { history, places, runs, toasts } = stores
  const next = neighbourOf(runId, history.store.getState().runs ?? [])
  const result = await history.remove(runId)
  if (!result.ok) return toasts.show({ kind: 'error', text: result.error.message })
  await runs.renew(connection)
  const place = places.store.getState()
  if (place.kind === 'runs' && place.runId === runId) places.replace({ kind: 'runs', runId: next })
  const undo = async () => {
    const restored = await history.restore(result.value.undoToken)
    if (!restored.ok) return toasts.show({ kind: 'error', text: restored.error.message })
    await runs.renew(connection)
    places.go({ kind: 'runs', runId })
  }
  toasts.show({
    kind: 'info',
    text: 'The run was deleted.',
    action: { label: 'Undo', run: () => void undo() },
  })
}

/** The run that moves to the place of a deleted one. */
function neighbourOf(runId: string, listed: readonly RunSummary[]): string | null {
  const index = listed.findIndex(({ id }) => id === runId)
  return index === -1 ? null : ((listed[index + 1] ?? listed[index - 1])?.id ?? null)
}
