import { useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { chooseCaseFile } from '../case-page/case-actions.ts'
import { useDroppedCases } from '../case-page/use-dropped-cases.ts'
import { useCommandHandlers } from '../commands/use-command-handlers.ts'
import { useShortcuts } from '../commands/use-shortcuts.ts'
import type { Workbench } from '../workbench.ts'
import type { ConnectionActions } from './use-connection-actions.ts'

/** What lies over the page. */
export type Overlay = 'palette' | 'help' | null

/** The commands that work on every page, and the dialogs that two of them open. */
export function useShellCommands(
  workbench: Workbench,
  actions: ConnectionActions,
): readonly [Overlay, (overlay: Overlay) => void] {
  const { connections, places, commands } = workbench
  const [overlay, setOverlay] = useState<Overlay>(null)
  const { toggleColorScheme } = useMantineColorScheme()
  const place = useStore(places.store)
  const views = useStore(connections.store, (s) => s.views)
  const open =
    place.kind === 'connection' && views?.find((v) => v.connection.name === place.name)?.connection
  useShortcuts(commands)
  useDroppedCases(workbench)
  useCommandHandlers(commands, {
    'open-palette': () => setOverlay('palette'),
    'open-help': () => setOverlay('help'),
    'go-back': places.back,
    'go-forward': places.forward,
    'open-case': () => chooseCaseFile(workbench),
    'open-runs': () => places.go({ kind: 'runs', runId: null }),
    'open-settings': () => places.go({ kind: 'settings' }),
    'next-colour-scheme': toggleColorScheme,
    'new-connection': actions.startNew,
    'duplicate-connection': open ? () => actions.startDuplicate(open) : null,
    'delete-connection': open ? () => void actions.remove(open.name) : null,
  })
  return [overlay, setOverlay]
}
