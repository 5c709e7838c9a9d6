import { Kbd, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useStore } from 'zustand'
import type { WorkbenchStatus } from '../../../shared/api/api.ts'
import type { Connections } from '../../features/connections/connections-store.ts'
import { ColourSchemeMenu } from './colour-scheme-menu.tsx'
import './header.css'

interface Props {
  readonly connections: Connections
  readonly searchBox: RefObject<HTMLInputElement | null>
  readonly status: WorkbenchStatus | null
}

const isMac = navigator.platform.startsWith('Mac')

/** The strip on top: search, the playground's address, the colour scheme. */
export function Header({ connections, searchBox, status }: Props) {
  const query = useStore(connections.store, (s) => s.query)
  return (
    <header className="header">
      <b className="header-title">OAuth Workbench</b>
      <TextInput
        ref={searchBox}
        className="header-search"
        type="search"
        aria-label="Search connections"
        placeholder="Search connections"
        leftSection={<IconSearch size={14} />}
        rightSection={query === '' && <Kbd className="header-keys">{isMac ? '⌘' : 'Ctrl'} K</Kbd>}
        rightSectionWidth={54}
        rightSectionPointerEvents="none"
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        spellCheck={false}
        value={query}
        onChange={(e) => connections.search(e.currentTarget.value)}
      />
      <div className="header-end">
        {status && <Playground playground={status.playground} />}
        <ColourSchemeMenu />
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
