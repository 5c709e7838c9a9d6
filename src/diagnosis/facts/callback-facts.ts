import type { Navigation, Note } from '../../shared/trace.ts'
import { readUrl } from './read-url.ts'
import { type Refusal, readRefusal } from './refusal.ts'

/** What arrived at the callback URL. */
export interface CallbackFacts {
  /** Ids of the note and of the hop that was held. */
  readonly evidence: readonly string[]
  readonly at: number
  readonly url: URL
  readonly method: string
  readonly place: 'query' | 'fragment' | 'form body'
  /** The response's parameters, wherever they stood. */
  readonly parameters: URLSearchParams
  readonly refusal: Refusal | null
}

/** Reads the callback that the engine noted; `null` where none was received. */
export function readCallback(
  note: Note | undefined,
  pages: readonly Navigation[],
): CallbackFacts | null {
  const [method = 'GET', text, form = ''] = note?.text.split(' ') ?? []
  const url = readUrl(text)
  if (!note || !url) return null
  const held = pages.findLast(({ callback, state }) => callback.matched && state === 'held')
  const evidence = held ? [note.id, held.id] : [note.id]
  const { place, parameters } = findResponse(url, method, form)
  const refusal = readRefusal(Object.fromEntries(parameters), evidence)
  return { evidence, at: note.at, url, method, place, parameters, refusal }
}

function findResponse(
  url: URL,
  method: string,
  form: string,
): Pick<CallbackFacts, 'place' | 'parameters'> {
  if (method === 'POST') return { place: 'form body', parameters: new URLSearchParams(form) }
  const fragment = new URLSearchParams(url.hash.slice(1))
  if (!hasResponse(url.searchParams) && hasResponse(fragment))
    return { place: 'fragment', parameters: fragment }
  return { place: 'query', parameters: url.searchParams }
}

/** Says whether parameters are those of an authorization response. */
export function hasResponse(parameters: URLSearchParams): boolean {
  return ['code', 'error', 'access_token', 'id_token'].some((name) => parameters.has(name))
}
