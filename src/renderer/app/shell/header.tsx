import { IconSearch } from '@tabler/icons-react'
import type { WorkbenchStatus } from '../../../shared/api/api.ts'
import { ariaShortcut, ShortcutKeys } from '../../components/shortcut-keys.tsx'
import { commandTable } from '../commands/command-table.ts'
import type { Workbench } from '../workbench.ts'
import './header.css'
import { HeaderMenu } from './header-menu.tsx'
import { PlaygroundControl } from './playground-control.tsx'

interface Props {
  readonly workbench: Workbench
  readonly status: WorkbenchStatus | null
  readonly onSearch: () => void
}

const searchShortcut = commandTable['open-palette'].shortcuts[0]

/** The strip on top: search, the playground, the menu. */
export function Header({ workbench, status, onSearch }: Props) {
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
        <span>Search connections, runs and commands</span>
        <ShortcutKeys shortcut={searchShortcut} />
      </button>
      <div className="header-end">
        {status && <PlaygroundControl workbench={workbench} playground={status.playground} />}
        <HeaderMenu commands={workbench.commands} />
      </div>
    </header>
  )
}
