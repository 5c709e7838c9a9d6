import { DuplicateDialog } from '../../features/connections/duplicate-dialog.tsx'
import { NewConnectionDialog } from '../../features/connections/new/new-connection-dialog.tsx'
import type { Workbench } from '../workbench.ts'
import { type ConnectionActions, namesOf } from './use-connection-actions.ts'

interface Props {
  readonly workbench: Workbench
  readonly actions: ConnectionActions
}

/** The dialog by which a connection is made, if one is open. */
export function ConnectionDialogs({ workbench, actions }: Props) {
  const { dialog, closeDialog } = actions
  if (dialog === null) return null
  const shared = { taken: namesOf(workbench), onClose: closeDialog }
  return dialog.kind === 'duplicate' ? (
    <DuplicateDialog
      {...shared}
      name={dialog.name}
      displayName={dialog.displayName}
      onSubmit={(newName) => actions.duplicate(dialog.name, newName)}
    />
  ) : (
    <NewConnectionDialog
      {...shared}
      onCreate={actions.create}
      onDiscover={workbench.connections.discover}
      onTakeFound={actions.takeFound}
      onImport={workbench.imports.ask}
    />
  )
}
