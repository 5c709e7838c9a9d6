import { findLastShownPage } from '../../shared/shown-page.ts'
import { clip } from '../wording.ts'
import type { OneFollowUp } from './follow-up-facts.ts'
import { pageWords, titleOf } from './page-text.ts'
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
  const last = findLastShownPage(pages)
  if (last === null || last.response.status < 400) return null
  const { body, status } = last.response
  const html = body?.text ?? ''
  const words = clip(pageWords(html) || titleOf(html), 400)
  return { id: last.id, host: hostOf(last.request.url), status, words }
}
