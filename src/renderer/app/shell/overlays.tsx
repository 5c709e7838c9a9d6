import { useMemo } from 'react'
import { HelpSheet } from '../commands/help-sheet.tsx'
import { Palette } from '../commands/palette/palette.tsx'
import { paletteSources } from '../commands/palette/palette-sources.tsx'
import type { Workbench } from '../workbench.ts'
import type { ConnectionActions } from './use-connection-actions.ts'
import { useShellCommands } from './use-shell-commands.ts'

interface Props {
  readonly workbench: Workbench
  readonly actions: ConnectionActions
}

/** What lies over the page; by itself, so that the page is not drawn again under it. */
export function Overlays({ workbench, actions }: Props) {
  const [overlay, setOverlay] = useShellCommands(workbench, actions)
  const sources = useMemo(() => paletteSources(workbench), [workbench])
  const close = () => setOverlay(null)
  if (overlay === 'palette') return <Palette sources={sources} onClose={close} />
  return overlay === 'help' ? <HelpSheet onClose={close} /> : null
}
