import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useMemo } from 'react'
import type { ConnectionView } from '../../../shared/api/api.ts'
import { displayNameOf } from '../../../shared/connection.ts'
import { useNow } from '../../components/use-now.ts'
import { VirtualListbox } from '../../components/virtual-listbox/virtual-listbox.tsx'
import './connection-list.css'
import { ConnectionRow } from './connection-row.tsx'
import { filterConnections } from './filter-connections.ts'

interface Props {
  readonly views: readonly ConnectionView[]
  readonly query: string
  readonly openName: string | null
  readonly onOpen: (name: string) => void
  readonly onNew: () => void
  readonly onDelete: (name: string) => void
  readonly onClearSearch: () => void
}

const keyOf = (view: ConnectionView) => view.connection.name

/** The connections that match the search, with how their last runs ended. */
export function ConnectionList(props: Props) {
  const { views, query, openName, onOpen, onNew, onDelete, onClearSearch } = props
  const now = useNow(20_000)
  const shown = useMemo(() => filterConnections(views, query), [views, query])
  const namesakes = useMemo(() => namesOfSeveral(views), [views])
  const row = useCallback(
    (view: ConnectionView) => (
      <ConnectionRow
        view={view}
        isNamesake={namesakes.has(displayNameOf(view.connection))}
        now={now}
      />
    ),
    [namesakes, now],
  )
  const deleteOnKey = (event: KeyboardEvent) => {
    if (event.key === 'Delete' && openName !== null) onDelete(openName)
  }
  return (
    <nav className="connections" aria-label="Connections">
      <div className="connections-head">
        <h2>Connections</h2>
        <Button
          variant="subtle"
          className="connections-new"
          leftSection={<IconPlus size={13} />}
          onClick={onNew}
          aria-label="New connection"
        >
          <span className="connections-new-word">New</span>
        </Button>
      </div>
      {shown.length > 0 ? (
        <VirtualListbox
          items={shown}
          keyOf={keyOf}
          selectedKey={openName}
          onSelect={(view) => onOpen(keyOf(view))}
          onKeyDown={deleteOnKey}
          label="Connections"
          rowHeight={50}
          rowClass="connection-option"
        >
          {row}
        </VirtualListbox>
      ) : (
        query !== '' && (
          <p className="connections-none">
            Nothing matches “{query}”.{' '}
            <button type="button" className="link" onClick={onClearSearch}>
              Show all
            </button>
          </p>
        )
      )}
    </nav>
  )
}

/** The display names that more than one connection has. */
function namesOfSeveral(views: readonly ConnectionView[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(
    views
      .map((view) => displayNameOf(view.connection))
      .filter((name) => seen.has(name) || !seen.add(name)),
  )
}
