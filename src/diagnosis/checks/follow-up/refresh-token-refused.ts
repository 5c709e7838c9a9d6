import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { ranked } from '../../wording.ts'

/** Finds a refresh token that the server does not take. */
export const refreshTokenRefused: Check = {
  code: 'refresh-token-refused',
  severity: 'error',
  title: 'The refresh token was refused',
  rule: 'RFC 6749 §5.2: invalid_grant; RFC 9700 §4.14.2',
  example:
    'The token endpoint refused the refresh: "invalid_grant" with "grant not found". Most likely it has expired, or was used once already where the server rotates refresh tokens; or else the person or an administrator has withdrawn the consent; or it belongs to another client_id. Only a new login helps.',
  find({ followUps }) {
    const { followUp, refusal, earlier } = followUps.refresh ?? {}
    if (!followUp || refusal?.error !== 'invalid_grant') return null
    const wasRevoked = earlier?.some((e) => e.kind === 'revocation' && e.outcome === 'passed')
    const causes = [
      ...(wasRevoked ? ['a token of this login was revoked before'] : []),
      'it has expired, or was used once already where the server rotates refresh tokens',
      'the person or an administrator has withdrawn the consent',
      'it belongs to another client_id',
    ]
    return {
      explanation:
        `The token endpoint refused the refresh: ${quoteRefusal(refusal)}. ${ranked(causes)} Only a new login helps.`.replace(
          '..',
          '.',
        ),
      evidence: followUp.evidence,
    }
  },
}
