import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { SharingDialogs } from '../sharing/sharing-dialogs.tsx'
import { ToastList } from '../toasts/toast-list.tsx'
import type { Workbench } from '../workbench.ts'
import { ConnectionDialogs } from './connection-dialogs.tsx'
import { Header } from './header.tsx'
import { LinkBanner, Notices } from './link-banner.tsx'
import { OpenPage } from './open-page.tsx'
import { Overlays } from './overlays.tsx'
import './shell.css'
import { Sidebar } from './sidebar.tsx'
import { useConnectionActions } from './use-connection-actions.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePageTitle } from './use-page-title.ts'

interface Props {
  readonly workbench: Workbench
}

/** The page: the header on top, the sidebar on the left, the page of the open place beside it. */
export function Shell({ workbench }: Props) {
  const { session, toasts } = workbench
  const { status, link } = useStore(session.store)
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const side = useRef<HTMLDivElement>(null)
  const actions = useConnectionActions(workbench, side)
  useKeptFocus()
  usePageTitle(workbench)
  return (
    <div className="shell">
      <Header
        workbench={workbench}
        status={status}
        onSearch={() => workbench.commands.start('open-palette')}
      />
      <div>
        <LinkBanner link={link} onRetry={session.retry} />
        <Notices
          notices={status?.notices.filter((n) => !dismissed.has(n.id)) ?? []}
          onDismiss={(id) => setDismissed((before) => new Set([...before, id]))}
        />
      </div>
      <div className="shell-body">
        <Sidebar
          workbench={workbench}
          box={side}
          onNew={actions.startNew}
          onDelete={(name) => void actions.remove(name)}
        />
        <OpenPage workbench={workbench} actions={actions} />
      </div>
      <ConnectionDialogs workbench={workbench} actions={actions} />
      <Overlays workbench={workbench} actions={actions} />
      <SharingDialogs workbench={workbench} />
      <ToastList toasts={toasts} />
    </div>
  )
}
