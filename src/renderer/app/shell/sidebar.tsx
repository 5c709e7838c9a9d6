import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { ConnectionList } from '../../features/connections/connection-list.tsx'
import type { Connections } from '../../features/connections/connections-store.ts'

interface Props {
  readonly connections: Connections
  readonly box: RefObject<HTMLDivElement | null>
  readonly onNew: () => void
  readonly onDelete: (name: string) => void
}

/** The list on the left; only it is drawn anew while the person types a search. */
export function Sidebar({ connections, box, onNew, onDelete }: Props) {
  const { views, openName, query } = useStore(connections.store)
  return (
    <div className="shell-side" ref={box}>
      <ConnectionList
        views={views ?? []}
        query={query}
        openName={openName}
        onOpen={connections.open}
        onNew={onNew}
        onDelete={onDelete}
        onClearSearch={() => connections.search('')}
      />
    </div>
  )
}
