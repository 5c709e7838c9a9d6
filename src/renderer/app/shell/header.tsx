import { IconSearch } from '@tabler/icons-react'
import type { WorkbenchStatus } from '../../../shared/api/api.ts'
import { ariaShortcut, ShortcutKeys } from '../../components/shortcut-keys.tsx'
import { commandTable } from '../commands/command-table.ts'
import type { Commands } from '../commands/commands.ts'
import './header.css'
import { HeaderMenu } from './header-menu.tsx'

interface Props {
  readonly commands: Commands
  readonly status: WorkbenchStatus | null
  readonly onSearch: () => void
}

const searchShortcut = commandTable['open-palette'].shortcuts[0]

/** The strip on top: search, the playground's address, the menu. */
export function Header({ commands, status, onSearch }: Props) {
  return (
    <header className="header">
      <b className="header-title">OAuth Workbench</b>
      <button
        type="button"
        className="header-search"
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaShortcut(searchShortcut)}
        onClick={onSearch}
      >
        <IconSearch size={14} aria-hidden="true" />
        <span>Search connections, runs, commands</span>
        <ShortcutKeys shortcut={searchShortcut} />
      </button>
      <div className="header-end">
        {status && <Playground playground={status.playground} />}
        <HeaderMenu commands={commands} />
      </div>
    </header>
  )
}

function Playground({ playground }: Pick<WorkbenchStatus, 'playground'>) {
  const host = playground.address.replace(/^https?:\/\//, '')
  return (
    <span
      className="header-playground"
      title={playground.running ? 'It is running.' : 'It starts when a run needs it.'}
    >
      <span className="header-dot" data-running={playground.running || undefined} />
      Playground on {host}
    </span>
  )
}
