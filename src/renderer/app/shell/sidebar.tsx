import { CloseButton, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { CaseList } from '../../features/cases/case-list.tsx'
import { ConnectionList } from '../../features/connections/connection-list.tsx'
import type { Workbench } from '../workbench.ts'
import { PageLinks } from './page-links.tsx'
import './sidebar.css'

interface Props {
  readonly workbench: Workbench
  readonly box: RefObject<HTMLDivElement | null>
  readonly onNew: () => void
  readonly onDelete: (name: string) => void
}

/** With more connections than this the list can be filtered in place. */
const seenAtOnce = 12

/** The connections and the pages on the left; only it is drawn anew while the person filters. */
export function Sidebar({ workbench, box, onNew, onDelete }: Props) {
  const { connections, cases, places } = workbench
  const { views, query } = useStore(connections.store)
  const shared = useStore(cases.store, (s) => s.cases)
  const place = useStore(places.store)
  return (
    <div className="sidebar" ref={box}>
      {views !== null && (views.length > seenAtOnce || query !== '') && (
        <search className="sidebar-filter">
          <TextInput
            aria-label="Filter the connections"
            placeholder={`Filter ${views.length.toLocaleString('en')} connections`}
            leftSection={<IconFilter size={13} />}
            rightSection={
              query !== '' && (
                <CloseButton
                  size="sm"
                  aria-label="Show all"
                  onClick={() => connections.search('')}
                />
              )
            }
            spellCheck={false}
            value={query}
            onChange={(e) => connections.search(e.currentTarget.value)}
          />
        </search>
      )}
      <ConnectionList
        views={views ?? []}
        query={query}
        openName={place.kind === 'connection' ? place.name : null}
        onOpen={(name) => places.go({ kind: 'connection', name })}
        onNew={onNew}
        onDelete={onDelete}
        onClearSearch={() => connections.search('')}
      />
      <CaseList
        cases={shared}
        openId={place.kind === 'case' ? place.id : null}
        onOpen={(id) => places.go({ kind: 'case', id })}
      />
      <PageLinks places={places} />
    </div>
  )
}
