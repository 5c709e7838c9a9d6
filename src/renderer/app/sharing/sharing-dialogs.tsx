import { useState } from 'react'
import { useStore } from 'zustand'
import type { ConnectionView } from '../../../shared/api/api.ts'
import { type Connection, displayNameOf } from '../../../shared/connection.ts'
import { ExportDialog } from '../../features/sharing/export-dialog.tsx'
import { ImportDialog } from '../../features/sharing/import-dialog.tsx'
import { PushDialog } from '../../features/tenant/push-dialog.tsx'
import { useCommandHandlers } from '../commands/use-command-handlers.ts'
import { type Place, placeId } from '../places.ts'
import type { Workbench } from '../workbench.ts'
import { showImported } from './show-imported.ts'
import { useIncomingTexts } from './use-incoming-texts.ts'

interface Props {
  readonly workbench: Workbench
}

interface OpenDialog {
  readonly kind: 'export' | 'push'
  readonly connection: Connection
  /** Where it was opened. */
  readonly place: Place
}

/** The dialogs by which connections come in and go out, their commands, and what is dropped or pasted. */
export function SharingDialogs({ workbench }: Props) {
  const { imports, tenants, commands, places, drafts, connections, wire } = workbench
  const [open, setOpen] = useState<OpenDialog | null>(null)
  const place = useStore(places.store)
  const views = useStore(connections.store, (s) => s.views)
  const shown = place.kind === 'connection' ? views?.find(isOf(place.name)) : undefined
  const start = (kind: 'export' | 'push') => {
    if (shown === undefined) return null
    // What was typed last is to be in it.
    return () =>
      void drafts.flushAll().then(() => setOpen({ kind, place, connection: shown.connection }))
  }
  useIncomingTexts(workbench)
  useCommandHandlers(commands, {
    'import-connections': imports.ask,
    'export-connection': start('export'),
    'push-connection': start('push'),
    'open-tenant': () => places.go({ kind: 'tenant' }),
  })
  // Another place is another matter.
  const dialog = open !== null && placeId(open.place) === placeId(place) ? open : null
  const close = () => setOpen(null)
  return (
    <>
      <ImportDialog imports={imports} onImported={(stored) => showImported(workbench, stored)} />
      {dialog?.kind === 'export' && (
        <ExportDialog
          wire={wire}
          name={dialog.connection.name}
          all={(views ?? []).map(({ connection }) => ({
            name: connection.name,
            displayName: displayNameOf(connection),
          }))}
          onClose={close}
        />
      )}
      {dialog?.kind === 'push' && (
        <PushDialog
          tenants={tenants}
          name={dialog.connection.name}
          displayName={displayNameOf(dialog.connection)}
          onOpenTenant={() => {
            // Else it would be there again whenever the connection is gone back to.
            close()
            places.go({ kind: 'tenant' })
          }}
          onClose={close}
        />
      )}
    </>
  )
}

function isOf(name: string | null): (view: ConnectionView) => boolean {
  return (view) => view.connection.name === name
}
