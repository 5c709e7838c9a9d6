import type { Note } from '../../shared/trace.ts'
import { readUrl } from './read-url.ts'

/** The authorization request as it went out. */
export interface AuthorizationRequestFacts {
  /** Id of the note that shows it. */
  readonly id: string
  readonly url: URL
  readonly parameters: URLSearchParams
  readonly state: string
  readonly redirectUri: string
  /** As it was sent, all scopes in one text. */
  readonly scope: string
}

/** Reads the request that the engine noted; `null` where the run ended before it was built. */
export function readAuthorizationRequest(note: Note | undefined): AuthorizationRequestFacts | null {
  const url = readUrl(note?.text)
  if (!note || !url) return null
  const parameters = url.searchParams
  return {
    id: note.id,
    url,
    parameters,
    state: parameters.get('state') ?? '',
    redirectUri: parameters.get('redirect_uri') ?? '',
    scope: parameters.get('scope') ?? '',
  }
}
