import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { displayNameOf } from '../../../shared/connection.ts'
import { blankConnection, playgroundConnection } from '../../../shared/connection-samples.ts'
import { FirstSteps } from '../../features/connections/first-steps.tsx'
import { NameDialog, type NameDialogPurpose } from '../../features/connections/name-dialog.tsx'
import { freeName } from '../../features/connections/new-name.ts'
import { ConnectionPage } from '../connection-page/connection-page.tsx'
import { ToastList } from '../toasts/toast-list.tsx'
import type { Workbench } from '../workbench.ts'
import { deleteWithUndo } from './delete-with-undo.ts'
import { Header } from './header.tsx'
import { LinkBanner, Notices } from './link-banner.tsx'
import './shell.css'
import { useCommandKey } from './shortcuts.ts'
import { Sidebar } from './sidebar.tsx'

interface Props {
  readonly workbench: Workbench
}

/** The page: the header on top, the connections on the left, the open one beside them. */
export function Shell({ workbench }: Props) {
  const { session, connections, toasts } = workbench
  const { status, link } = useStore(session.store)
  const views = useStore(connections.store, (s) => s.views)
  const openName = useStore(connections.store, (s) => s.openName)
  const [dialog, setDialog] = useState<NameDialogPurpose | null>(null)
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const searchBox = useRef<HTMLInputElement>(null)
  const side = useRef<HTMLDivElement>(null)
  useCommandKey('k', () => {
    searchBox.current?.focus()
    searchBox.current?.select()
  })

  const taken = new Set(views?.map((v) => v.connection.name))
  const open = views?.find((v) => v.connection.name === openName)
  const newConnection = () => setDialog({ kind: 'new' })
  const remove = async (name: string) => {
    // What had the focus is gone with the connection.
    const focusList = () => {
      const find = (selector: string) => side.current?.querySelector<HTMLElement>(selector)
      const control = find('[role="listbox"]') ?? find('button')
      control?.focus()
    }
    await deleteWithUndo(workbench, name, focusList)
    focusList()
  }
  const addPlayground = async () => {
    if (!status) return
    const connection = playgroundConnection(status.playground.address)
    const result = await connections.create({
      ...connection,
      name: freeName(connection.name, taken),
    })
    if (!result.ok) toasts.show({ kind: 'error', text: result.error.message })
  }
  const submitName = async (name: string, displayName: string): Promise<string | null> => {
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
  }
  return (
    <div className="shell">
      <Header connections={connections} searchBox={searchBox} status={status} />
      <div className="shell-banners">
        <LinkBanner link={link} onRetry={session.retry} />
        <Notices
          notices={status?.notices.filter((n) => !dismissed.has(n.id)) ?? []}
          onDismiss={(id) => setDismissed((before) => new Set([...before, id]))}
        />
      </div>
      <div className="shell-body">
        <Sidebar
          connections={connections}
          box={side}
          onNew={newConnection}
          onDelete={(name) => void remove(name)}
        />
        {open && (
          <ConnectionPage
            key={open.connection.name}
            workbench={workbench}
            view={open}
            onDuplicate={() =>
              setDialog({
                kind: 'duplicate',
                name: open.connection.name,
                displayName: displayNameOf(open.connection),
              })
            }
            onDelete={() => void remove(open.connection.name)}
          />
        )}
        {views?.length === 0 && (
          <main className="shell-empty">
            <FirstSteps onNew={newConnection} onPlayground={() => void addPlayground()} />
          </main>
        )}
      </div>
      {dialog && (
        <NameDialog
          purpose={dialog}
          taken={taken}
          onSubmit={submitName}
          onClose={() => setDialog(null)}
        />
      )}
      <ToastList toasts={toasts} />
    </div>
  )
}
