import type { Check } from '../../check.ts'
import { quotedList } from '../../wording.ts'

const required = ['iss', 'sub', 'aud', 'exp', 'iat']

/** Finds an ID token without a claim that every ID token has. */
export const idTokenClaimMissing: Check = {
  code: 'id-token-claim-missing',
  severity: 'error',
  title: 'The ID token lacks a required claim',
  rule: 'OpenID Connect Core §2: iss, sub, aud, exp and iat are required',
  example:
    'The ID token has no "iat". Libraries that verify ID tokens refuse it. Tell the provider; the profile script can use the userinfo endpoint.',
  find({ idToken, tokenExchange }) {
    const { claims } = idToken ?? {}
    if (!claims) return null
    const missing = required.filter((name) => claims[name] === undefined || claims[name] === '')
    if (missing.length === 0) return null
    return {
      explanation: `The ID token has no ${quotedList(missing)}. Libraries that verify ID tokens refuse it. ${missing.includes('sub') ? 'Without sub it does not say who signed in, so do not make a user_id of anything else in it.' : 'Tell the provider; the profile script can use the userinfo endpoint.'}`,
      evidence: [tokenExchange?.id],
    }
  },
}
