import type { Navigation } from '../../shared/trace.ts'
import type { CallbackFacts } from './callback-facts.ts'
import { pageWords, titleOf } from './page-text.ts'
import { readUrl } from './read-url.ts'

/** An error that a page showed, or carried in its address. */
export interface PageError {
  /** Id of the trace event. */
  readonly id: string
  readonly url: string
  /** The words around what was looked for. */
  readonly words: string
}

/** The answer to the authorization request itself, after the redirects that followed on their own. */
export function findFirstAnswer(pages: readonly Navigation[]): Navigation | undefined {
  return pages.find(({ response, redirectTarget, callback }) => {
    return response !== undefined && redirectTarget === undefined && !callback.matched
  })
}

/** The last page whose address or text fits the pattern. */
export function findPageError(
  pages: readonly Navigation[],
  pattern: RegExp,
): PageError | undefined {
  for (const page of pages.toReversed()) {
    const words = firstMatch(textsOf(page), pattern)
    if (words !== undefined) return { id: page.id, url: page.request.url, words }
  }
  return undefined
}

/** The same of what says no: pages with the status of an error, and the errors in addresses. */
export function findRefusal(pages: readonly Navigation[], pattern: RegExp): PageError | undefined {
  for (const page of pages.toReversed()) {
    const isError = (page.response?.status ?? 0) >= 400
    const words = firstMatch(isError ? textsOf(page) : textsOf(page).slice(0, 1), pattern)
    if (words !== undefined) return { id: page.id, url: page.request.url, words }
  }
  return undefined
}

/** The error in a page's address, else its first words, else its title, which often names only the site. */
export function errorTextOf(page: Navigation): string {
  const [address, title, text] = textsOf(page)
  return address || text.slice(0, 120) || title
}

const redirectUriComplaint =
  /redirect_uri_mismatch|redirect_uri_unauthorized|AADSTS50011|(redirect|callback|return)[ _-]?(uri|url)s?\b.{0,60}\b(mismatch|invalid|not (valid|registered|allowed|match|found|whitelisted|included|permitted)|does ?n[o']t match|did not match|must (be|match)|missing|unauthori[sz]ed|illegal|incorrect)|(invalid|illegal|incorrect|bad|unknown|unregistered|unauthori[sz]ed|mismatch\w{0,10})\b.{0,40}\b(redirect|callback)[ _-]?(uri|url)/i

/** A server's complaint about the redirect URI, on a page or in the callback. */
export function findRedirectUriComplaint(
  pages: readonly Navigation[],
  callback: CallbackFacts | null,
): { readonly id: string | undefined; readonly words: string } | null {
  if (callback) {
    const { refusal } = callback
    // A callback that arrived proves the redirect URI right, whatever a page said before.
    if (!refusal) return null
    const said = `${refusal.error} ${refusal.description}`.trim()
    return redirectUriComplaint.test(said) ? { id: refusal.evidence[0], words: said } : null
  }
  return findPageError(pages.slice(-6), redirectUriComplaint) ?? null
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const match = pattern.exec(text)
    if (!match) continue
    const from = text.lastIndexOf('.', match.index) + 1
    const start = match.index - from > 80 ? match.index : from
    return text.slice(start, Math.max(match.index + match[0].length, start + 160)).trim()
  }
  return undefined
}

type PageTexts = readonly [address: string, title: string, text: string]

const textsByPage = new WeakMap<Navigation, PageTexts>()

/** The texts in which a page tells of an error: its address, its title, its words. */
function textsOf(page: Navigation): PageTexts {
  const known = textsByPage.get(page)
  if (known) return known
  const html = page.response?.body?.text ?? ''
  const texts: PageTexts = [addressError(page.request.url), titleOf(html), pageWords(html)]
  textsByPage.set(page, texts)
  return texts
}

function addressError(address: string): string {
  const parameters = readUrl(address)?.searchParams
  if (!parameters) return ''
  const names = ['error', 'error_description', 'error_code', 'error_subcode', 'message']
  const texts = names.flatMap((name) => parameters.get(name) ?? [])
  return [...texts, decodeAuthError(parameters.get('authError'))].filter(Boolean).join(' ')
}

/** Google's error pages carry what went wrong as base64 in `authError`. */
function decodeAuthError(value: string | null): string {
  if (!value) return ''
  try {
    const text = atob(value.replaceAll('-', '+').replaceAll('_', '/'))
    return text.replace(/[^\x20-\x7e]+/g, ' ').trim()
  } catch {
    return ''
  }
}
