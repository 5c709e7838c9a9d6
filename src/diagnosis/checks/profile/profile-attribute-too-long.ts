import type { Check } from '../../check.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'
import { list } from '../../wording.ts'

/** Characters that Auth0 takes for each root attribute. */
const limits: Readonly<Record<string, number>> = {
  email: 254,
  name: 150,
  given_name: 150,
  family_name: 150,
  nickname: 350,
}

/** Finds attributes that are longer than Auth0 takes. */
export const profileAttributeTooLong: Check = {
  code: 'profile-attribute-too-long',
  severity: 'warning',
  title: 'An attribute is longer than Auth0 takes',
  rule: 'Auth0, user profile structure: email 254 (before the @ 64), names 150, nickname 350 characters',
  example:
    'The script returns name (151 characters, 150 allowed). This run took it, but Auth0 limits its root attributes, and what happens beyond the limit is not documented. Cut it in the script, for example with .slice(0, 150).',
  find(facts) {
    const profile = facts.scriptProfile ?? {}
    const long = Object.entries(limits).flatMap(([key, limit]) => {
      const value = profile[key]
      return typeof value === 'string' && value.length > limit
        ? [`${key} (${value.length} characters, ${limit} allowed)`]
        : []
    })
    const local = typeof profile.email === 'string' ? (profile.email.split('@')[0]?.length ?? 0) : 0
    if (local > 64 && local <= 254)
      long.push(`email (${local} characters before the @, 64 allowed)`)
    if (long.length === 0) return null
    const mend = long.some((text) => text.startsWith('email'))
      ? 'Leave such an address out in the script: cut, it would be another one'
      : `Cut it in the script, for example with .slice(0, ${limitOf(long[0])})`
    return {
      explanation: `The script returns ${list(long)}. This run took it, but Auth0 limits its root attributes, and what happens beyond the limit is not documented. ${mend}.`,
      evidence: profileEvidence(facts),
    }
  },
}

function limitOf(text = ''): number {
  return limits[text.split(' ', 1)[0] ?? ''] ?? 150
}
