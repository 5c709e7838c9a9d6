import type { ConnectionView } from '../../shared/api/api.ts'
import { displayNameOf } from '../../shared/connection.ts'
import type { ConnectionEdit } from '../../shared/finding.ts'
import { describeEdit } from '../components/fix-offer/describe-edit.ts'
import { saveDraft } from './save-draft.ts'
import { shorten } from './toasts/shorten.ts'
import type { Workbench } from './workbench.ts'

/**
 * Has the workbench apply edits to a connection, what is typed included, and says in a toast why it
 * did not. Returns what undoes them, or `null`.
 */
export async function applyEdits(
  workbench: Workbench,
  name: string,
  edits: readonly ConnectionEdit[],
): Promise<string | null> {
  const { wire, toasts } = workbench
  const refusal = await saveDraft(workbench, name)
  const result =
    refusal === null
      ? await wire.call('applyEdits', { name, edits })
      : { ok: false as const, error: refusal }
  if (result.ok) {
    takeEdited(workbench, result.value.view)
    return result.value.undoToken
  }
  toasts.show({ kind: 'error', text: result.error.message })
  return null
}

/** The same, and offers to undo it; says whether they were applied. */
export async function applyEditsWithUndo(
  workbench: Workbench,
  name: string,
  edits: readonly ConnectionEdit[],
): Promise<boolean> {
  const undoToken = await applyEdits(workbench, name, edits)
  if (undoToken === null) return false
  const [first] = edits
  const connection = workbench.connections.find(name)?.connection
  const changed = shorten(connection ? displayNameOf(connection) : name)
  const more = edits.length > 1 ? `, and ${edits.length - 1} more` : ''
  workbench.toasts.show({
    kind: 'info',
    text: `Changed ${changed}: ${first ? describeEdit(first).slice(0, 80) : ''}${more}.`,
    action: { label: 'Undo', run: () => void undoEdits(workbench, name, undoToken) },
  })
  return true
}

/** Puts back what stood where edits were applied; says whether it did, and in a toast why not. */
export async function undoEdits(
  workbench: Workbench,
  name: string,
  undoToken: string,
): Promise<boolean> {
  const { wire, toasts } = workbench
  const refusal = await saveDraft(workbench, name)
  const result =
    refusal === null
      ? await wire.call('undoEdits', { undoToken })
      : { ok: false as const, error: refusal }
  if (result.ok) takeEdited(workbench, result.value)
  else toasts.show({ kind: 'error', text: result.error.message })
  return result.ok
}

/** Takes what the workbench has edited; what was there before can be had again by undo. */
function takeEdited({ connections, drafts, edits }: Workbench, view: ConnectionView): void {
  const { name } = view.connection
  const before = connections.find(name)
  if (before) edits.record({ from: before.connection, to: view.connection }, 'fix')
  connections.put(view)
  drafts.discard(name)
}
