import type { Check } from '../../check.ts'
import { quotedList } from '../../wording.ts'

/** Finds a callback that carries neither a code nor an error. */
export const callbackCodeMissing: Check = {
  code: 'callback-code-missing',
  severity: 'error',
  title: 'The callback carries neither a code nor an error',
  rule: 'RFC 6749 §4.1.2: code is required',
  example:
    'The callback has only "state" and "auth_ticket", so there is nothing to exchange for a token. "auth_ticket" suggests that the server has its own name for the code, or does not speak the authorization code flow of OAuth 2.0.',
  unless: ['callback-token-in-url'],
  find({ callback, passed }) {
    if (!callback || callback.refusal || passed) return null
    if ((callback.parameters.get('code') ?? '') !== '') return null
    const names = [...callback.parameters.keys()]
    const other = names.find(
      (name) => /code|ticket|token/i.test(name) && !/^(code$|error)/.test(name),
    )
    const what = names.length === 0 ? 'no parameter at all' : `only ${quotedList(names)}`
    const hint = other
      ? `"${other}" suggests that the server has its own name for the code, or does not speak the authorization code flow of OAuth 2.0.`
      : 'The server may have redirected before anybody signed in, or a page in between lost the query.'
    return {
      explanation: `The callback has ${what}, so there is nothing to exchange for a token. ${hint}`,
      evidence: callback.evidence,
    }
  },
}
