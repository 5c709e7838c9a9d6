import type { ConnectionEdit } from '../../shared/finding.ts'
import type { Workbench } from './workbench.ts'

/** Has the workbench apply edits to a connection, what is typed included; says whether it did. */
export async function applyEdits(
  { wire, drafts, edits: history, connections, toasts }: Workbench,
  name: string,
  edits: readonly ConnectionEdit[],
): Promise<boolean> {
  await drafts.flush(name)
  const save = drafts.store.getState().drafts[name]?.save
  const result =
    save?.kind === 'refused'
      ? { ok: false as const, error: save.error }
      : await wire.call('applyEdits', { name, edits })
  if (result.ok) {
    const before = connections.find(name)
    if (before) history.record(before.connection, 'fix')
    connections.put(result.value)
    drafts.discard(name)
  } else toasts.show({ kind: 'error', text: result.error.message })
  return result.ok
}
