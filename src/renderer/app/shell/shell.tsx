import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { HelpSheet } from '../commands/help-sheet.tsx'
import { Palette } from '../commands/palette/palette.tsx'
import { paletteSources } from '../commands/palette/palette-sources.tsx'
import { SharingDialogs } from '../sharing/sharing-dialogs.tsx'
import { ToastList } from '../toasts/toast-list.tsx'
import type { Workbench } from '../workbench.ts'
import { ConnectionDialogs } from './connection-dialogs.tsx'
import { Header } from './header.tsx'
import { LinkBanner, Notices } from './link-banner.tsx'
import { OpenPage } from './open-page.tsx'
import './shell.css'
import { Sidebar } from './sidebar.tsx'
import { useConnectionActions } from './use-connection-actions.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useShellCommands } from './use-shell-commands.ts'

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
  const [overlay, setOverlay] = useShellCommands(workbench, actions)
  useKeptFocus()
  const sources = useMemo(() => paletteSources(workbench), [workbench])
  return (
    <div className="shell">
      <Header workbench={workbench} status={status} onSearch={() => setOverlay('palette')} />
      <div className="shell-banners">
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
      {overlay === 'palette' && <Palette sources={sources} onClose={() => setOverlay(null)} />}
      {overlay === 'help' && <HelpSheet onClose={() => setOverlay(null)} />}
      <SharingDialogs workbench={workbench} />
      <ToastList toasts={toasts} />
    </div>
  )
}
