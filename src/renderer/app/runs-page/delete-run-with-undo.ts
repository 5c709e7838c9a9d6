import type { Workbench } from '../workbench.ts'

/** Deletes a kept run at once and offers to bring it back. */
export async function deleteRunWithUndo(
  { history, places, runs, toasts }: Workbench,
  runId: string,
): Promise<void> {
  const result = await history.remove(runId)
  if (!result.ok) return toasts.show({ kind: 'error', text: result.error.message })
  await runs.reload()
  places.replace({ kind: 'runs', runId: null })
  const undo = async () => {
    const restored = await history.restore(result.value.undoToken)
    if (restored.ok) places.go({ kind: 'runs', runId })
    else toasts.show({ kind: 'error', text: restored.error.message })
  }
  toasts.show({
    kind: 'info',
    text: 'The run was deleted.',
    action: { label: 'Undo', run: () => void undo() },
  })
}
