import { type RefObject, useState } from 'react'
import type { ApiResult, ConnectionView } from '../../../shared/api/api.ts'
import { type Connection, displayNameOf } from '../../../shared/connection.ts'
import { playgroundConnection } from '../../../shared/connection-samples.ts'
import { freeName } from '../../../shared/free-name.ts'
import { onceAtATime } from '../once-at-a-time.ts'
import type { Workbench } from '../workbench.ts'
import { deleteWithUndo } from './delete-with-undo.ts'

/** A dialog about connections as a whole. */
export type ConnectionDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'duplicate'; readonly name: string; readonly displayName: string }

/** What can be done with connections as a whole, and the dialog that it may need. */
export interface ConnectionActions {
  readonly dialog: ConnectionDialog | null
  startNew(): void
  startDuplicate(connection: Connection): void
  closeDialog(): void
  /** Each answers with a message when it was refused. */
  create(connection: Connection): Promise<string | null>
  duplicate(name: string, newName: string): Promise<string | null>
  /** Stores what a discovery document brought. */
  takeFound(importId: string, name: string): Promise<ApiResult<ConnectionView>>
  addPlayground(): Promise<void>
  remove(name: string): Promise<void>
}

/** `list`: where the focus goes when a connection is gone. */
export function useConnectionActions(
  workbench: Workbench,
  list: RefObject<HTMLElement | null>,
): ConnectionActions {
  const { session, connections, toasts } = workbench
  const [dialog, setDialog] = useState<ConnectionDialog | null>(null)
  const closing = (result: ApiResult<ConnectionView>) => {
    if (result.ok) setDialog(null)
    return result.ok ? null : result.error.message
  }
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
    create: async (connection) => closing(await connections.create(connection)),
    duplicate: async (name, newName) => closing(await connections.duplicate(name, newName)),
    async takeFound(importId, name) {
      const result = await connections.takeFound(importId, name)
      closing(result)
      return result
    },
    addPlayground: () =>
      onceAtATime('add the playground', async () => {
        const address = session.store.getState().status?.playground.address
        if (address === undefined) return
        const connection = playgroundConnection(address)
        const name = freeName(connection.name, namesOf(workbench))
        const result = await connections.create({ ...connection, name })
        if (!result.ok) toasts.show({ kind: 'error', text: result.error.message })
      }),
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
