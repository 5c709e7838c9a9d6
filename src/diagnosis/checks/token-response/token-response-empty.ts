import type { Check } from '../../check.ts'

/** Finds a token response without a body. */
export const tokenResponseEmpty: Check = {
  code: 'token-response-empty',
  severity: 'error',
  title: 'The token response is empty',
  rule: 'RFC 6749 §5.1',
  example:
    'id.northwind.example answered with status 200 and no body. That is how an address behaves that accepts any POST, for example a health check or a gateway without a route, so the token URL is most likely not the token endpoint.',
  find({ tokenExchange }) {
    const status = tokenExchange?.status ?? 0
    if (tokenExchange?.body.kind !== 'none' || status < 200 || status > 299) return null
    return {
      explanation: `${tokenExchange.host} answered with status ${status} and no body. That is how an address behaves that accepts any POST, for example a health check or a gateway without a route, so the token URL is most likely not the token endpoint.`,
      evidence: [tokenExchange.id],
    }
  },
}
