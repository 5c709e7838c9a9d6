import { useStore } from 'zustand'
import type { Connection } from '../../shared/connection.ts'
import type { ConnectionChange } from '../features/connection-form/connection-change.ts'
import type { Workbench } from './workbench.ts'

/** Edits a connection; what was there before can be had again. */
export function editConnection(
  { drafts, edits }: Workbench,
  edit: ConnectionChange,
  place: string,
): void {
  edits.record(edit, place)
  drafts.edit(edit.to)
}

/** The ways through the edits of a connection; `null` where there is no step that way. */
export interface EditSteps {
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

/** What undo and redo do for a connection now. */
export function useEditSteps(workbench: Workbench, current: Connection): EditSteps {
  const steps = useStore(workbench.edits.store, (s) => s.get(current.name))
  const stepBy = (direction: 'undo' | 'redo') => () => step(workbench, current, direction)
  return {
    undo: steps && steps.past.length > 0 ? stepBy('undo') : null,
    redo: steps && steps.future.length > 0 ? stepBy('redo') : null,
  }
}

function step({ drafts, edits }: Workbench, current: Connection, direction: 'undo' | 'redo'): void {
  const connection = edits[direction](current)
  if (connection === null) return
  // Texts that could not be read belong to the state that is left.
  drafts.keepHeadersText(connection.name, null)
  drafts.keepJsonText(connection.name, null)
  drafts.edit(connection)
}
