import type { Body } from '../../../shared/trace.ts'

/** Characters of one page's text that are read. */
const textLimit = 64_000

/**
 * The status from which on a page is read: a server that says no in place of a redirect says why
 * on its page only (RFC 6749 §3.1.2.4 and §4.1.2.1). Others may show a person's data, and are not read.
 */
export const errorStatus = 400

/**
 * Gives the title and the visible text of a page, nothing that was typed there, and "" for the
 * browser's own error page. It is meant for an isolated world, which shares the document with the
 * page but none of its scripts' variables and functions.
 */
export const shownTextExpression = `(() => {
  if (location.protocol === 'chrome-error:') return ''
  return [document.title, document.body.innerText].join('\\n').slice(0, ${textLimit})
})()`

/**
 * The body that the trace keeps of a page of which only the text was read, or `null` where there is
 * none.
 *
 * @param result what the expression gave: the page may have made anything of its document
 */
export function describeShownText(result: unknown): Body | null {
  if (typeof result !== 'string' || result.trim() === '') return null
  const text = result.slice(0, textLimit).trim()
  return {
    text,
    size: Buffer.byteLength(text),
    isVisibleText: true,
    ...(result.length >= textLimit ? { truncated: true } : {}),
  }
}
