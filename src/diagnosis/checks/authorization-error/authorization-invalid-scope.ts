import { scopeParts } from '../../../shared/scopes.ts'
import type { Navigation } from '../../../shared/trace.ts'
import type { Check } from '../../check.ts'
import { findPageError } from '../../facts/login-page-errors.ts'
import { hostOf } from '../../facts/read-url.ts'
import { isScopeError, quoteRefusal, type Refusal } from '../../facts/refusal.ts'
import { explainCommas } from '../../facts/scope-text.ts'
import { quote, quotedList } from '../../wording.ts'

/** Finds a scope that the authorization server refuses. */
export const authorizationInvalidScope: Check = {
  code: 'authorization-invalid-scope',
  severity: 'error',
  title: 'The authorization server refuses the scope',
  rule: 'RFC 6749 §4.1.2.1: invalid_scope, unknown, malformed or beyond what is allowed',
  example:
    'The request asked for "profile" and "email", and the server answered "invalid_scope" with "Unknown scope: email". It names "email": remove it, or allow it for the client at the provider.',
  unless: ['scope-joined-by-comma'],
  find({ callback, request, pages, passed }) {
    if (!request || passed) return null
    const said = callback ? readCallback(callback.refusal) : readPage(pages)
    if (!said) return null
    const parts = scopeParts(request.scope)
    const asked = parts.length === 0 ? 'no scope' : quotedList(parts, 10)
    const named = parts.filter((part) => said.words.includes(part))
    const advice =
      named.length > 0
        ? `It names ${quotedList(named)}: remove it, or allow it for the client at the provider.`
        : 'Compare each scope with the provider’s list, letter by letter, and check which ones are allowed for this client.'
    return {
      explanation: `The request asked for ${asked}, and ${said.how}. ${advice}${explainCommas(request.scope)}`,
      evidence: [...said.evidence, request.id],
    }
  },
}

/** What a server says of the scope, and how it says it. */
interface Complaint {
  readonly how: string
  readonly words: string
  readonly evidence: readonly string[]
}

function readCallback(refusal: Refusal | null): Complaint | null {
  if (!refusal || !isScopeError(refusal)) return null
  const { description: words, evidence } = refusal
  return { how: `the server answered ${quoteRefusal(refusal)}`, words, evidence }
}

/** Some servers, Google for one, tell the person and do not redirect. */
function readPage(pages: readonly Navigation[]): Complaint | null {
  const refused = pages.filter(({ response }) => response && response.status >= 400)
  const page = findPageError(refused, /\binvalid_scope\b|\b(invalid|unknown) scopes?\b/i)
  if (!page) return null
  const { id, url, words } = page
  return {
    how: `${hostOf(url)} says on a page of its own: ${quote(words, 160)}`,
    words,
    evidence: [id],
  }
}
