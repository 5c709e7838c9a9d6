import { useEffect } from 'react'
import { useStore } from 'zustand'
import { assertNever } from '../../../shared/assert-never.ts'
import { displayNameOf } from '../../../shared/connection.ts'
import type { Workbench } from '../workbench.ts'

/** Has the document's title say which page is open: it names the window, the tab and the history. */
export function usePageTitle(workbench: Workbench): void {
  const title = useOpenTitle(workbench)
  useEffect(() => {
    document.title = title === null ? 'OAuth Workbench' : `${title} · OAuth Workbench`
  }, [title])
}

/** `null` where nothing is open. */
function useOpenTitle({ places, connections, cases }: Workbench): string | null {
  const place = useStore(places.store)
  const views = useStore(connections.store, (s) => s.views)
  const opened = useStore(cases.store, (s) => s.cases)
  switch (place.kind) {
    case 'connection': {
      const view = views?.find(({ connection }) => connection.name === place.name)
      return view ? displayNameOf(view.connection) : null
    }
    case 'case':
      return opened.find(({ id }) => id === place.id)?.fileName ?? 'Case'
    case 'tenant':
      return 'Auth0 tenant'
    case 'settings':
      return 'Settings'
    case 'runs':
      return 'Runs'
    case 'comparison':
      return 'Comparison'
    default:
      return assertNever(place)
  }
}
