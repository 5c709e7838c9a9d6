import type { Check } from '../../check.ts'

/** Finds a token response that does not say how the token is used. */
export const tokenTypeMissing: Check = {
  code: 'token-type-missing',
  severity: 'hint',
  title: 'The token response does not name a token_type',
  rule: 'RFC 6749 §5.1: token_type is required',
  example:
    'The standard requires token_type, and without it a client may not use the token. Auth0 does not look at it, and nearly always "Bearer" is meant; if the userinfo request fails, ask the provider which scheme its API expects.',
  find({ run, tokenExchange }) {
    if (!run.tokenResponse || !tokenExchange) return null
    const type = run.tokenResponse.token_type
    if (typeof type === 'string' && type !== '') return null
    return {
      explanation:
        'The standard requires token_type, and without it a client may not use the token. Auth0 does not look at it, and nearly always "Bearer" is meant; if the userinfo request fails, ask the provider which scheme its API expects.',
      evidence: [tokenExchange.id],
    }
  },
}
