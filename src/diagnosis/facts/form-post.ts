import type { Navigation } from '../../shared/trace.ts'
import type { AuthorizationRequestFacts } from './authorization-request-facts.ts'
import { readUrl } from './read-url.ts'

/** Characters of a page in which its form is looked for: one that posts itself holds little else. */
const pageLimit = 20_000

/**
 * The last page, where it is a form for the callback URL (OAuth 2.0 Form Post Response Mode §2),
 * which a user agent without pages does not send.
 */
export function findFormPost(
  pages: readonly Navigation[],
  { redirectUri }: AuthorizationRequestFacts,
): Navigation | null {
  const page = pages.at(-1)
  const html = page?.response?.body?.text.slice(0, pageLimit) ?? ''
  const forms = html.matchAll(/<form\b[^<>]{0,500}?\saction=["']?([^"'<>\s]{1,2000})/gi)
  const callback = readUrl(redirectUri)?.href
  const isForCallback = [...forms].some(([, action = '']) => {
    return readUrl(action.replaceAll('&amp;', '&'))?.href === callback
  })
  return page && callback !== undefined && isForCallback ? page : null
}
