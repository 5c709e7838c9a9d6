import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'

/** Finds a token URL at which there is nothing. */
export const tokenEndpointNotFound: Check = {
  code: 'token-endpoint-not-found',
  severity: 'error',
  title: 'There is no token endpoint at the token URL',
  rule: 'RFC 6749 §3.2; RFC 9110 §15.5.5',
  example:
    "https://id.northwind.example/oauth2/token answered with status 404. The login itself worked, so the server is right and only the path is wrong: compare it with the provider's documentation or the token_endpoint of its discovery document, and look for a tenant, realm or version that the authorization URL has and the token URL lacks. The check of the connection reads that document, where there is one, and offers its address.",
  unless: ['endpoints-are-the-same'],
  find({ request, tokenExchange, tokenRefusal }) {
    const status = tokenExchange?.status
    if (!tokenExchange || tokenRefusal || (status !== 404 && status !== 410)) return null
    const known =
      request?.url.host === tokenExchange.host
        ? 'The login itself worked, so the server is right and only the path is wrong'
        : `The login was at ${request?.url.host}, so host or path may be wrong`
    return {
      explanation: `${placeOf(tokenExchange.url)} answered with status ${status}. ${known}: compare it with the provider's documentation or the token_endpoint of its discovery document, and look for a tenant, realm or version that the authorization URL has and the token URL lacks. The check of the connection reads that document, where there is one, and offers its address.`,
      evidence: [tokenExchange.id],
    }
  },
}
