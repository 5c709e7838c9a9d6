import { type RefObject, useState } from 'react'
import { type Connection, displayNameOf } from '../../../shared/connection.ts'
import { blankConnection, playgroundConnection } from '../../../shared/connection-samples.ts'
import type { NameDialogPurpose } from '../../features/connections/name-dialog.tsx'
import { freeName } from '../../features/connections/new-name.ts'
import type { Workbench } from '../workbench.ts'
import { deleteWithUndo } from './delete-with-undo.ts'

/** What can be done with connections as a whole, and the dialog that it may need. */
export interface ConnectionActions {
  readonly dialog: NameDialogPurpose | null
  startNew(): void
  startDuplicate(connection: Connection): void
  closeDialog(): void
  /** Answers with a message when the name was refused. */
  submitName(name: string, displayName: string): Promise<string | null>
  addPlayground(): Promise<void>
  remove(name: string): Promise<void>
}

/** `list`: where the focus goes when a connection is gone. */
export function useConnectionActions(
  workbench: Workbench,
  list: RefObject<HTMLElement | null>,
): ConnectionActions {
  const { session, connections, toasts } = workbench
  const [dialog, setDialog] = useState<NameDialogPurpose | null>(null)
  return {
    dialog,
    startNew: () => setDialog({ kind: 'new' }),
    startDuplicate: (connection) =>
      setDialog({
        kind: 'duplicate',
        name: connection.name,
        displayName: displayNameOf(connection),
      }),
    closeDialog: () => setDialog(null),
    async submitName(name, displayName) {
      const blank = {
        ...blankConnection(name),
        ...(displayName ? { display_name: displayName } : {}),
      }
      const result =
        dialog?.kind === 'duplicate'
          ? await connections.duplicate(dialog.name, name)
          : await connections.create(blank)
      if (result.ok) setDialog(null)
      return result.ok ? null : result.error.message
    },
    async addPlayground() {
      const address = session.store.getState().status?.playground.address
      if (address === undefined) return
      const connection = playgroundConnection(address)
      const name = freeName(connection.name, namesOf(workbench))
      const result = await connections.create({ ...connection, name })
      if (!result.ok) toasts.show({ kind: 'error', text: result.error.message })
    },
    async remove(name) {
      // What had the focus is gone with the connection.
      const focusList = () => {
        const find = (selector: string) => list.current?.querySelector<HTMLElement>(selector)
        const control = find('[role="listbox"]') ?? find('button')
        control?.focus()
      }
      await deleteWithUndo(workbench, name, focusList)
      focusList()
    },
  }
}

/** The names that connections have. */
export function namesOf({ connections }: Workbench): ReadonlySet<string> {
  return new Set(connections.store.getState().views?.map((v) => v.connection.name))
}
