import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { findIdCandidates, profileEvidence, userIdText } from '../../facts/profile-ids.ts'
import type { RunFacts } from '../../facts/run-facts.ts'
import { quote } from '../../wording.ts'

/** Finds an id that already carries what Auth0 adds. */
export const profileUserIdPrefixed: Check = {
  code: 'profile-user-id-prefixed',
  severity: 'warning',
  title: 'user_id has a prefix, and Auth0 adds another',
  rule: 'Auth0, normalized user profile: user_id is oauth2|<connection>|<id>',
  example:
    'The script returns user_id "northwind-id|24400320", and Auth0 makes "oauth2|northwind-id|northwind-id|24400320" of it. Return the provider\'s plain id. If users already exist under the long id, keep it: another one makes new users of them.',
  find(facts) {
    const id = userIdText(facts)
    if (id === null || !isPrefixedHere(id, facts)) return null
    return {
      explanation: `The script returns user_id ${quote(id, 60)}, and Auth0 makes ${quote(facts.run.profile?.user_id ?? `oauth2|${facts.connection.name}|${id}`, 120)} of it. Return the provider's plain id. If users already exist under the long id, keep it: another one makes new users of them.`,
      evidence: profileEvidence(facts),
    }
  },
}

/** The ids of another Auth0 tenant have such prefixes as well, "auth0|" and others: they must stay whole. */
function isPrefixedHere(id: string, { connection, scriptExchanges, idToken }: RunFacts): boolean {
  const bare = id.replace(/^oauth2\|/, '')
  if (bare.startsWith(`${connection.name}|`)) return true
  const sources = [...scriptExchanges.map(fieldsOf), idToken?.claims ?? {}]
  const received = sources.flatMap((fields) => findIdCandidates(fields).map(({ value }) => value))
  if (received.includes(id)) return false
  return bare !== id || received.some((value) => id.endsWith(`|${value}`))
}
