import { type Icon, IconCloud, IconHistory, IconSettings } from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { Place, Places } from '../places.ts'
import './page-links.css'

interface Props {
  readonly places: Places
}

interface PageLink {
  readonly place: Place
  readonly label: string
  readonly Icon: Icon
}

/** The pages beside those of the connections, in the order in which the sidebar shows them. */
const links: readonly PageLink[] = [
  { place: { kind: 'runs', runId: null }, label: 'Runs', Icon: IconHistory },
  { place: { kind: 'tenant' }, label: 'Auth0 tenant', Icon: IconCloud },
  { place: { kind: 'settings' }, label: 'Settings', Icon: IconSettings },
]

/** The way to the pages that belong to no connection. */
export function PageLinks({ places }: Props) {
  const open = useStore(places.store)
  return (
    <nav className="page-links" aria-label="Pages">
      {links.map(({ place, label, Icon }) => (
        <button
          key={label}
          type="button"
          title={label}
          aria-current={place.kind === open.kind ? 'page' : undefined}
          onClick={() => places.go(place)}
        >
          <Icon size={16} aria-hidden="true" />
          <span>{label}</span>
        </button>
      ))}
    </nav>
  )
}
