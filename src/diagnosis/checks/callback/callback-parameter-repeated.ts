import type { Check } from '../../check.ts'
import { list, quotedList } from '../../wording.ts'

/** Finds response parameters that came more than once. */
export const callbackParameterRepeated: Check = {
  code: 'callback-parameter-repeated',
  severity: 'error',
  title: 'The callback carries a parameter twice',
  rule: 'RFC 6749 §3.1: parameters must not be included more than once',
  example:
    '"code" came more than once in the callback, and nobody can say which value counts. Something between the server and the browser appended a copy of its own, usually a proxy or a rewriting rule in front of the authorization server.',
  find({ callback, request }) {
    if (!callback || !request) return null
    const names = ['code', 'state', 'error', 'iss'].filter(
      (name) => callback.parameters.getAll(name).length > 1,
    )
    if (names.length === 0) return null
    const own = new URLSearchParams(request.redirectUri.split('?')[1])
    const ownNames = names.filter((name) => own.has(name))
    const reason =
      ownNames.length > 0
        ? `The callback URL itself already has ${list(ownNames)} in its query: remove it there.`
        : 'Something between the server and the browser appended a copy of its own, usually a proxy or a rewriting rule in front of the authorization server.'
    return {
      explanation: `${quotedList(names)} came more than once in the callback, and nobody can say which value counts. ${reason}`,
      evidence: callback.evidence,
    }
  },
}
