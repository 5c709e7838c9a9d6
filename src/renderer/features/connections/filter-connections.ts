import type { ConnectionView } from '../../../shared/api/api.ts'
import { displayNameOf } from '../../../shared/connection.ts'

/** The connections in whose names or hosts every word of the query occurs. */
export function filterConnections(
  views: readonly ConnectionView[],
  query: string,
): readonly ConnectionView[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return views
  return views.filter(({ connection }) => {
    const text = [
      displayNameOf(connection),
      connection.name,
      connection.options.authorizationURL,
      connection.options.tokenURL,
    ]
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
