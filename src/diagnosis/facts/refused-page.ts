import type { OneFollowUp } from './follow-up-facts.ts'
import { hostOf } from './read-url.ts'

/** A page that says no. */
export interface RefusedPage {
  /** Id of the trace event. */
  readonly id: string
  readonly host: string
  readonly status: number
  /** Its text without markup, on one line. */
  readonly words: string
}

/** The page at which a logout ended, where its status is that of an error. */
export function refusedPage({ pages }: OneFollowUp<'logout'>): RefusedPage | null {
  const last = pages.findLast(({ response }) => response !== undefined)
  if (!last?.response || last.response.status < 400) return null
  const { body, status } = last.response
  return { id: last.id, host: hostOf(last.request.url), status, words: wordsOf(body?.text ?? '') }
}

function wordsOf(html: string): string {
  return html
    .slice(0, 20_000)
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400)
}
