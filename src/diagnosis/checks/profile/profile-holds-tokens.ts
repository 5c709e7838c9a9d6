import { isObject } from '../../../shared/json-object.ts'
import type { Check } from '../../check.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'
import { quotedList } from '../../wording.ts'

/** Finds tokens among the attributes of the user. */
export const profileHoldsTokens: Check = {
  code: 'profile-holds-tokens',
  severity: 'warning',
  title: 'The profile carries tokens or secrets',
  rule: 'Auth0, identity provider access tokens: kept in the identity, not in the profile; RFC 6750 §5.3',
  example:
    '"provider.token" of the profile is a token or secret of this login. Attributes of a user are shown in dashboards, exports and ID tokens. Auth0 already keeps the access token in the user\'s identity, where an application gets it with the scope read:user_idp_tokens; leave it out of the profile.',
  find(facts) {
    const paths = findSecrets(facts.scriptProfile ?? {}, '', 3).filter((path) => path !== 'user_id')
    if (paths.length === 0) return null
    return {
      explanation: `${quotedList(paths)} of the profile ${paths.length === 1 ? 'is' : 'are'} a token or secret of this login. Attributes of a user are shown in dashboards, exports and ID tokens. Auth0 already keeps the access token in the user's identity, where an application gets it with the scope read:user_idp_tokens; leave it out of the profile.`,
      evidence: profileEvidence(facts),
    }
  },
}

function findSecrets(
  value: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
): readonly string[] {
  return Object.entries(value)
    .slice(0, 500)
    .flatMap(([key, item]) => {
      const path = prefix === '' ? key : `${prefix}.${key}`
      if (typeof item === 'string' && /«[\w.-]+(?::\d+)?»/.test(item)) return [path]
      return isObject(item) && depth > 1 ? findSecrets(item, path, depth - 1) : []
    })
}
