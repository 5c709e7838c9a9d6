import { errorWordsOf, isNoErrorCode } from '../../../shared/error-words.ts'
import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { quotedList, quoteWords } from '../../wording.ts'

/** Finds a token response without an access token, and without any sign of one. */
export const accessTokenMissing: Check = {
  code: 'access-token-missing',
  severity: 'error',
  title: 'The token response has no access token',
  rule: 'RFC 6749 §5.1: access_token is required',
  example:
    'The server answered with status 200, but the response holds only "id_token" and "expires_in". Auth0 needs an access_token, because the profile script is called with it, and reports "failed to obtain access token". A server that sends an ID token alone is set up for sign-in without an API; allow the client an access token too.',
  unless: ['access-token-nested', 'access-token-renamed', 'token-error-not-in-protocol'],
  find({ tokenExchange, tokenRefusal, run }) {
    const status = tokenExchange?.status ?? 0
    if (!tokenExchange || tokenRefusal || run.tokenResponse || status < 200 || status > 299)
      return null
    const fields = fieldsOf(tokenExchange)
    const keys = Object.keys(fields)
    if (keys.length === 0) return null
    const value = fields.access_token
    const what =
      value === undefined
        ? `holds only ${quotedList(keys, 8)}`
        : `has an access_token that is ${value === '' ? 'empty' : `${typeof value === 'object' ? 'an object or null' : `a ${typeof value}`}`} instead of a text`
    const words = errorWordsOf(fields)
    const said = words === '' || isNoErrorCode(words) ? '' : ` and says ${quoteWords(words)}`
    const idToken =
      fields.id_token === undefined
        ? ''
        : ' A server that sends an ID token alone is set up for sign-in without an API; allow the client an access token too.'
    return {
      explanation: `The server answered with status ${status}, but the response ${what}${said}. Auth0 needs an access_token, because the profile script is called with it, and reports "failed to obtain access token".${idToken}`,
      evidence: [tokenExchange.id],
    }
  },
}
