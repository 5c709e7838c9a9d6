import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'

/** Finds a client that may not use refresh tokens. */
export const refreshClientRefused: Check = {
  code: 'refresh-client-refused',
  severity: 'error',
  title: 'The client may not refresh',
  rule: 'RFC 6749 §5.2: invalid_client, unauthorized_client, unsupported_grant_type',
  example:
    'The token endpoint refused the refresh: "unauthorized_client" with "refresh_token is not allowed". Register the grant type refresh_token for this client at the provider.',
  find({ followUps }) {
    const { followUp, refusal } = followUps.refresh ?? {}
    if (!followUp || !refusal) return null
    const isGrant = /^(unauthorized_client|unsupported_grant_type)$/.test(refusal.error)
    if (!isGrant && refusal.error !== 'invalid_client') return null
    const advice = isGrant
      ? 'Register the grant type refresh_token for this client at the provider.'
      : 'The same credentials were sent as in the token exchange; if that passed, the secret has changed since.'
    return {
      explanation: `The token endpoint refused the refresh: ${quoteRefusal(refusal)}. ${advice}`,
      evidence: followUp.evidence,
    }
  },
}
