import type { ConnectionView } from '../../../shared/api/api.ts'
import { displayNameOf } from '../../../shared/connection.ts'
import type { Workbench } from '../workbench.ts'

/** Opens the first of the connections that came in, and says how many came. */
export function showImported(
  { connections, places, toasts }: Workbench,
  views: readonly ConnectionView[],
): void {
  for (const view of views) connections.put(view)
  const [first] = views
  if (first === undefined) return
  places.go({ kind: 'connection', name: first.connection.name })
  const what = views.length === 1 ? displayNameOf(first.connection) : `${views.length} connections`
  toasts.show({ kind: 'info', text: `Imported ${what}.` })
}
