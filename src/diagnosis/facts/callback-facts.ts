import { type FoundResponse, findResponse } from '../../shared/response-parameters.ts'
import type { Navigation, Note } from '../../shared/trace.ts'
import { readUrl } from './read-url.ts'
import { type Refusal, readRefusal } from './refusal.ts'

/** What arrived at the callback URL. */
export interface CallbackFacts extends FoundResponse {
  /** Ids of the note and of the hop that was held. */
  readonly evidence: readonly string[]
  readonly at: number
  readonly url: URL
  readonly method: string
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
  const { place, parameters } = findResponse(url, method === 'POST' ? form : undefined)
  const refusal = readRefusal(refusalFields(parameters), evidence)
  return { evidence, at: note.at, url, method, place, parameters, refusal }
}

/** Facebook names its own errors `error_code` and `error_message`, without an `error`. */
function refusalFields(parameters: URLSearchParams): Readonly<Record<string, string>> {
  const fields = Object.fromEntries(parameters)
  const { code, error = code ? undefined : (fields.error_code ?? fields.error_reason) } = fields
  return error === undefined ? fields : { ...fields, error }
}
