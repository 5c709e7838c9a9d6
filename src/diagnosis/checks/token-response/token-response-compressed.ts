import type { Check } from '../../check.ts'
import { requestHeader } from '../../facts/exchange-facts.ts'

/** Finds a compressed token response that nobody can read. */
export const tokenResponseCompressed: Check = {
  code: 'token-response-compressed',
  severity: 'error',
  title: 'The token response is compressed without saying so',
  rule: 'RFC 9110 §8.4: Content-Encoding says what was applied',
  example:
    'The body is gzip data, but no Content-Encoding header says so, and Auth0 tries to read it as it is. The request did not ask for compression; tell the provider, or unpack it in a proxy.',
  find({ tokenExchange }) {
    const format = tokenExchange?.event.response?.body?.undeclaredCompression
    if (!tokenExchange || !format) return null
    const asked = requestHeader(tokenExchange, 'accept-encoding')
    const reason = asked
      ? `customHeaders asks for it with Accept-Encoding: ${asked}; remove that header`
      : 'The request did not ask for compression; tell the provider, or unpack it in a proxy'
    return {
      explanation: `The body is ${format} data, but no Content-Encoding header says so, and Auth0 tries to read it as it is. ${reason}.`,
      evidence: [tokenExchange.id],
    }
  },
}
