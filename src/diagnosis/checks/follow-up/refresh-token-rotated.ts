import type { Check } from '../../check.ts'

/** Finds a new refresh token in the answer to a refresh. */
export const refreshTokenRotated: Check = {
  code: 'refresh-token-rotated',
  severity: 'info',
  title: 'The server rotates refresh tokens',
  rule: 'RFC 6749 §6; RFC 9700 §4.14.2',
  example:
    'The refresh brought a new refresh token, which takes the place of the old one. Whoever refreshes must keep the newest: most servers end the whole login when an old one is used again.',
  find({ followUps }) {
    const { followUp, exchange } = followUps.refresh ?? {}
    const next = followUp?.tokenResponse?.refresh_token
    if (!followUp || !exchange || next === undefined || next === exchange.sent.get('refresh_token'))
      return null
    return {
      explanation:
        'The refresh brought a new refresh token, which takes the place of the old one. Whoever refreshes must keep the newest: most servers end the whole login when an old one is used again.',
      evidence: followUp.evidence,
    }
  },
}
