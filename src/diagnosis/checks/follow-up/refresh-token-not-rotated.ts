import type { Check } from '../../check.ts'

/** Finds a client without a secret whose refresh token lives on. */
export const refreshTokenNotRotated: Check = {
  code: 'refresh-token-not-rotated',
  severity: 'warning',
  title: 'The refresh token of a public client is not rotated',
  rule: 'RFC 9700 §2.2.2 and §4.14.2',
  example:
    'This client has no secret, and the refresh brought no new refresh token. Whoever gets hold of the token can use it unnoticed: a server must rotate the refresh tokens of public clients or bind them to a key.',
  find({ followUps, client }) {
    const { followUp, exchange } = followUps.refresh ?? {}
    if (followUp?.outcome !== 'passed' || !exchange || !client) return null
    if (client.secretInBody || client.headerSent) return null
    const next = followUp.tokenResponse?.refresh_token
    if (next !== undefined && next !== exchange.sent.get('refresh_token')) return null
    return {
      explanation:
        'This client has no secret, and the refresh brought no new refresh token. Whoever gets hold of the token can use it unnoticed: a server must rotate the refresh tokens of public clients or bind them to a key.',
      evidence: followUp.evidence,
    }
  },
}
