import type { RunSummary } from '../../../shared/run-summary.ts'
import type { Workbench } from '../workbench.ts'

/** Deletes a kept run at once and offers to bring it back. */
export async function deleteRunWithUndo(
  { history, places, runs, toasts }: Pick<Workbench, 'history' | 'places' | 'runs' | 'toasts'>,
  { id: runId, connection }: Pick<RunSummary, 'id' | 'connection'>,
): Promise<void> {
  const result = await history.remove(runId)
  if (!result.ok) return toasts.show({ kind: 'error', text: result.error.message })
  await runs.renew(connection)
  const place = places.store.getState()
  if (place.kind === 'runs' && place.runId === runId) places.replace({ kind: 'runs', runId: null })
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
