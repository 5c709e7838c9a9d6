import type { Check } from '../../check.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'
import { clip, quote } from '../../wording.ts'

/** Finds an `email_verified` that is no boolean. */
export const profileEmailVerifiedNotBoolean: Check = {
  code: 'profile-email-verified-not-boolean',
  severity: 'warning',
  title: 'email_verified is not true or false',
  rule: 'OpenID Connect Core §5.1: email_verified is a boolean',
  example:
    'The script returns email_verified "false" (a string). In JavaScript every text that is not empty counts as true, so code that tests it would trust an address that is not verified. Write email_verified: body.email_verified === true || body.email_verified === \'true\'.',
  find(facts) {
    const verified = facts.scriptProfile?.email_verified
    if (verified === undefined || verified === null || typeof verified === 'boolean') return null
    const danger =
      verified === 'false' || verified === '0'
        ? ' In JavaScript every text that is not empty counts as true, so code that tests it would trust an address that is not verified.'
        : ''
    return {
      explanation: `The script returns email_verified ${typeof verified === 'string' ? quote(verified, 20) : clip(verified, 20)} (a ${typeof verified}).${danger} Write email_verified: body.email_verified === true || body.email_verified === 'true'.`,
      evidence: profileEvidence(facts),
    }
  },
}
