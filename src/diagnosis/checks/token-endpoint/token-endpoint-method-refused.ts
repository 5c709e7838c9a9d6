import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { placeOf } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds an address that takes no POST, and so is no token endpoint. */
export const tokenEndpointMethodRefused: Check = {
  code: 'token-endpoint-method-refused',
  severity: 'error',
  title: 'The token URL does not take a POST',
  rule: 'RFC 6749 §3.2: the client must use POST',
  example:
    'https://id.northwind.example/oauth2/token answered the POST with status 405 (it allows "GET, HEAD"). Every token endpoint takes a POST, so this address is most likely another page of the server, such as its login page or documentation; or else a proxy in front of it refuses the method.',
  unless: ['endpoints-are-the-same'],
  find({ tokenExchange, tokenRefusal }) {
    if (tokenExchange?.status !== 405 || tokenRefusal) return null
    const allowed = responseHeader(tokenExchange, 'allow')
    const allows = allowed ? ` (it allows ${quote(allowed, 80)})` : ''
    return {
      explanation: `${placeOf(tokenExchange.url)} answered the POST with status 405${allows}. Every token endpoint takes a POST, so this address is most likely another page of the server, such as its login page or documentation; or else a proxy in front of it refuses the method.`,
      evidence: [tokenExchange.id],
    }
  },
}
