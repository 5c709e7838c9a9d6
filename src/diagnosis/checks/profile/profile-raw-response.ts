import type { Check } from '../../check.ts'
import { isSameJson } from '../../facts/json-values.ts'
import { quotedList } from '../../wording.ts'

/** Finds a script that hands over the API's response as it is. */
export const profileRawResponse: Check = {
  code: 'profile-raw-response',
  severity: 'warning',
  title: 'The script returns the raw response of the API',
  rule: 'Auth0, normalized user profile: unknown attributes pass through into the user',
  example:
    'The profile is exactly what api.northwind.example sent: "user_id", "email" and "plan". Everything that the provider sends now or adds later ends up in your users, also what you may not keep, and a field of theirs can overwrite one of Auth0\'s. Return an object with the attributes that you need.',
  unless: ['userinfo-error-as-profile', 'userinfo-error-with-status-200'],
  find({ scriptProfile, scriptExchanges }) {
    const keys = Object.keys(scriptProfile ?? {})
    if (keys.length === 0) return null
    const source = scriptExchanges.findLast(
      ({ body }) => body.kind === 'json' && isSameJson(body.value, scriptProfile),
    )
    if (!source) return null
    return {
      explanation: `The profile is exactly what ${source.host} sent: ${quotedList(keys, 8)}. Everything that the provider sends now or adds later ends up in your users, also what you may not keep, and a field of theirs can overwrite one of Auth0's. Return an object with the attributes that you need.`,
      evidence: [source.id],
    }
  },
}
