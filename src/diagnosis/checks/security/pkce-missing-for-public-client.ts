import { type Check, setOption } from '../../check.ts'

/** Finds a client that has neither a secret nor PKCE. */
export const pkceMissingForPublicClient: Check = {
  code: 'pkce-missing-for-public-client',
  severity: 'warning',
  title: 'Nothing protects the authorization code',
  rule: 'RFC 9700 §2.1.1: public clients must use PKCE; RFC 7636',
  example:
    'The connection has no client secret and PKCE is off, so whoever gets hold of a code, from a log or a history, can exchange it. Switch PKCE on, or register a client with a secret.',
  unless: ['pkce-required', 'client-secret-missing'],
  find({ client, request, tokenExchange }) {
    if (!client || !request || !tokenExchange || client.secretInBody || client.headerSent)
      return null
    if (request.parameters.has('code_challenge')) return null
    return {
      explanation:
        'The connection has no client secret and PKCE is off, so whoever gets hold of a code, from a log or a history, can exchange it. Switch PKCE on, or register a client with a secret.',
      evidence: [request.id, tokenExchange.id],
      fix: setOption('Switch PKCE on', 'pkce_enabled', true),
    }
  },
}
