import type { ConnectionView } from '../../../shared/api/api.ts'
import { displayNameOf } from '../../../shared/connection.ts'
import { matcherOf } from '../../components/match-words.ts'

/** The connections in whose names or hosts every word of the query occurs. */
export function filterConnections(
  views: readonly ConnectionView[],
  query: string,
): readonly ConnectionView[] {
  if (query.trim() === '') return views
  const matches = matcherOf(query)
  return views.filter(({ connection }) => {
    const { name, options } = connection
    const { authorizationURL, tokenURL } = options
    return matches([displayNameOf(connection), name, authorizationURL, tokenURL].join(' '))
  })
}
