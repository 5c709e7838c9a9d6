import { errorCodeOf, errorWordsOf } from '../../../shared/error-words.ts'
import { isObject, type JsonObject } from '../../../shared/json-object.ts'
import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { hostOf } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds an error of the token endpoint in a shape of the vendor's own. */
export const tokenErrorNotInProtocol: Check = {
  code: 'token-error-not-in-protocol',
  severity: 'error',
  title: 'The token endpoint reports an error in words of its own',
  rule: 'RFC 6749 §5.2: error is a text at the top of a JSON object',
  example:
    'id.northwind.example answered with status 400 and says "Invalid verification code format.", but not with an OAuth error, so Auth0 most likely reports only "failed to obtain access token". What the server complains about is in its response; it is about the client, the code, the redirect URI or the client\'s credentials, because nothing else is in the request.',
  unless: [
    'endpoints-are-the-same',
    'token-endpoint-wants-json',
    'token-endpoint-ignores-form-body',
    'token-endpoint-not-found',
    'token-endpoint-method-refused',
    'token-endpoint-forbidden',
    'token-endpoint-rate-limited',
    'token-endpoint-unavailable',
    'token-endpoint-redirects',
    'client-auth-basic-wanted',
    'client-secret-missing',
    'client-authenticated-twice',
    'basic-credentials-wrong',
    'client-secret-whitespace',
    'token-invalid-client',
    'client-secret-wrong',
    'client-unknown',
    'access-token-nested',
    'access-token-renamed',
    'proxy-refused',
    'captive-portal',
  ],
  find({ tokenExchange, tokenRefusal, run }) {
    if (!tokenExchange || tokenRefusal || run.tokenResponse) return null
    const status = tokenExchange.status ?? 0
    const fields = fieldsOf(tokenExchange)
    const words = findWords(fields)
    if (status < 400 && !saysItFailed(fields)) return null
    const said = words === null ? '' : ` and says ${quote(words, 200)}`
    return {
      explanation: `${hostOf(tokenExchange.url)} answered with status ${status}${said}, but not with an OAuth error, so Auth0 most likely reports only "failed to obtain access token". What the server complains about is in its response; it is about the client, the code, the redirect URI or the client's credentials, because nothing else is in the request.`,
      evidence: [tokenExchange.id],
    }
  },
}

function saysItFailed(fields: JsonObject): boolean {
  const { error, errors, fault, ok, success } = fields
  if (ok === false || success === false || errorCodeOf(fields) !== null) return true
  return [error, errors, fault].some(Boolean)
}

/** What it says, or where that is no words, the object that stands where they should. */
function findWords(fields: JsonObject): string | null {
  const { error, fault, errors } = fields
  const object = [error, fault, Array.isArray(errors) ? errors[0] : errors].find(isObject)
  return errorWordsOf(fields) || (object ? JSON.stringify(object) : errorCodeOf(fields))
}
