import { displayNameOf } from '../../../shared/connection.ts'
import { onceAtATime } from '../once-at-a-time.ts'
import { shorten } from '../toasts/shorten.ts'
import type { Workbench } from '../workbench.ts'

/** Deletes a connection at once and offers to bring it back, its last edits included. */
export function deleteWithUndo(
  workbench: Workbench,
  name: string,
  onRestored: () => void,
): Promise<void> {
  return onceAtATime(`delete ${name}`, () => deleteConnection(workbench, name, onRestored))
}

async function deleteConnection(
  workbench: Workbench,
  name: string,
  onRestored: () => void,
): Promise<void> {
  const { connections, drafts, edits, runs, scriptBench, investigations, toasts } = workbench
  const view = connections.find(name)
  if (!view) return
  await drafts.flush(name)
  const result = await connections.remove(name)
  if (!result.ok) return toasts.show({ kind: 'error', text: result.error.message })
  drafts.discard(name)
  edits.forget(name)
  runs.forget(name)
  scriptBench.forget(name)
  investigations.forget(name)
  const { undoToken } = result.value
  const undo = async () => {
    const restored = await connections.restore(undoToken)
    if (restored.ok) onRestored()
    else toasts.show({ kind: 'error', text: restored.error.message })
  }
  toasts.show({
    kind: 'info',
    text: `${shorten(displayNameOf(view.connection))} was deleted.`,
    action: { label: 'Undo', run: () => void undo() },
  })
}
