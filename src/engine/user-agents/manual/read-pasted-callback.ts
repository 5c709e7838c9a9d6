import { hasResponseParameter } from '../../../shared/response-parameters.ts'
import { matchCallback } from '../../callback-match.ts'
import type { ReceivedCallback } from '../user-agent.ts'

/** What a person pasted, or why it is not the callback, as a sentence. */
export type PastedCallback =
  | { readonly ok: true; readonly callback: ReceivedCallback }
  | { readonly ok: false; readonly problem: string }

/**
 * Reads what a person pasted: the final URL, its query (`?…`) or fragment (`#…`) alone, or the body
 * of a `form_post` response. Whether its `state` is right is decided like that of any callback.
 */
export function readPastedCallback(text: string, callbackUrl: string): PastedCallback {
  // Terminals and chat programs break long lines, and neither form has white space of its own.
  const pasted = text.replace(/\s+/g, '')
  if (pasted === '') return refuse('Nothing was pasted.')
  if (URL.canParse(pasted)) return readUrl(pasted, callbackUrl)
  if (/^[?#]/.test(pasted)) return readUrl(new URL(pasted, callbackUrl).href, callbackUrl)
  if (!formBodyPattern.test(pasted) || !hasResponseParameter(new URLSearchParams(pasted)))
    return refuse(
      'This is neither a whole URL nor a form body with "code" or "error" in it; copy everything from the address bar.',
    )
  return { ok: true, callback: { method: 'POST', url: callbackUrl, body: pasted } }
}

/** A name and "=" at the beginning; an address without its scheme has "/" or ":" before its first "=". */
const formBodyPattern = /^[\w.~%+-]+=/

function readUrl(url: string, callbackUrl: string): PastedCallback {
  const { matched, reason } = matchCallback(url, callbackUrl)
  if (!matched) return refuse(`This URL is not the callback: ${reason}.`)
  const { searchParams, hash } = new URL(url)
  if (
    hasResponseParameter(searchParams) ||
    hasResponseParameter(new URLSearchParams(hash.slice(1)))
  )
    return { ok: true, callback: { method: 'GET', url } }
  return refuse(
    'This is the callback URL, but it carries no response; copy it with its parameters.',
  )
}

function refuse(problem: string): PastedCallback {
  return { ok: false, problem }
}
