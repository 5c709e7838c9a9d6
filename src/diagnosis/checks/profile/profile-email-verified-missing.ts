import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'
import { clip } from '../../wording.ts'

/** Finds a profile that leaves out what the API says about the address. */
export const profileEmailVerifiedMissing: Check = {
  code: 'profile-email-verified-missing',
  severity: 'hint',
  title: 'The script leaves out email_verified',
  rule: 'Auth0, normalized user profile: email_verified, if available',
  example:
    'api.northwind.example says email_verified: true, but the script returns only the address, so Auth0 counts it as not verified. Pass email_verified on as well.',
  find(facts) {
    const { scriptProfile, scriptExchanges } = facts
    if (typeof scriptProfile?.email !== 'string' || scriptProfile.email_verified !== undefined)
      return null
    const source = scriptExchanges.findLast((e) => fieldsOf(e).email_verified !== undefined)
    if (!source) return null
    return {
      explanation: `${source.host} says email_verified: ${clip(fieldsOf(source).email_verified, 20)}, but the script returns only the address, so Auth0 counts it as not verified. Pass email_verified on as well.`,
      evidence: [...profileEvidence(facts), source.id],
    }
  },
}
