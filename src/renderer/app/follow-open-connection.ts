import type { Connections } from '../features/connections/connections-store.ts'
import type { Places } from './places.ts'

/**
 * Keeps the open connection and the open place in step: going to a connection opens it, and one
 * that was made, copied or restored is gone to.
 */
export function followOpenConnection(connections: Connections, places: Places): void {
  places.store.subscribe((place) => {
    if (place.kind === 'connection' && place.name !== null) connections.open(place.name)
  })
  connections.store.subscribe(({ openName, views }, before) => {
    const place = places.store.getState()
    const isShown = place.kind === 'connection' && place.name === openName
    if (openName === before.openName || isShown) return
    // What was open is gone, or nothing was known yet: that is no step of the person.
    const isCorrection =
      before.views === null ||
      (before.openName !== null && !views?.some((v) => v.connection.name === before.openName))
    if (!isCorrection) places.go({ kind: 'connection', name: openName })
    else if (place.kind === 'connection') places.replace({ kind: 'connection', name: openName })
  })
}
