import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'

/** Finds a script that calls every address verified. */
export const emailVerifiedHardcoded: Check = {
  code: 'email-verified-hardcoded',
  severity: 'warning',
  title: 'The script calls every email address verified',
  rule: 'OpenID Connect Core §5.1 and §5.7; Auth0, link accounts by verified email only',
  example:
    'The script sets email_verified to true by itself, and nothing that the API sent says so. Whoever can enter any address at that provider can then take over the account of its owner, where accounts are linked by email. Pass on what the provider says, or leave the attribute out.',
  find(facts) {
    const { script, scriptProfile, scriptExchanges, idToken } = facts
    if (scriptProfile?.email_verified !== true) return null
    if (!/email_verified['"]?\s*[:=]\s*(true|!0)\b/.test(script.text)) return null
    const sources = [
      ...scriptExchanges.map((e) => (e.body.kind === 'json' ? e.body.value : fieldsOf(e))),
      idToken?.claims,
    ]
    if (sources.some((source) => saysVerified(source, 3))) return null
    return {
      explanation:
        'The script sets email_verified to true by itself, and nothing that the API sent says so. Whoever can enter any address at that provider can then take over the account of its owner, where accounts are linked by email. Pass on what the provider says, or leave the attribute out.',
      evidence: profileEvidence(facts),
    }
  },
}

/** Google says `verified_email`, and GitHub's list of addresses `verified`, one level down. */
function saysVerified(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return false
  return Object.entries(value)
    .slice(0, 200)
    .some(([key, item]) =>
      /^(email_?verified|verified_?email|verified)$/i.test(key)
        ? item === true || item === 'true'
        : saysVerified(item, depth - 1),
    )
}
