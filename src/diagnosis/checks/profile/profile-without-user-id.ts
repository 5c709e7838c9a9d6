import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { textOf } from '../../facts/json-values.ts'
import { findIdCandidates } from '../../facts/profile-ids.ts'
import { stepErrorOf } from '../../facts/step-errors.ts'
import { quote, quotedList } from '../../wording.ts'

/** Finds a profile without the one attribute that it must have. */
export const profileWithoutUserId: Check = {
  code: 'profile-without-user-id',
  severity: 'error',
  title: 'The profile has no user_id',
  rule: 'Auth0, Fetch User Profile script: user_id is required',
  example:
    'Auth0 makes the user out of user_id, and the profile has "email", "email_verified" and "name". The response of api.northwind.example has sub "24400320", which looks like the id: return it as user_id, for example user_id: body.sub.',
  unless: ['script-missing', 'userinfo-error-as-profile', 'userinfo-error-with-status-200'],
  find({ run, scriptProfile, scriptExchanges, tokenExchange, idToken }) {
    if (stepErrorOf(run, 'profile')?.code !== 'user-id-missing') return null
    const profile = scriptProfile ?? {}
    const last = scriptExchanges.at(-1)
    const [own] = findIdCandidates(profile)
    const [received] = last ? findIdCandidates(fieldsOf(last)) : []
    const subject = textOf(idToken?.claims?.sub)
    const keys = Object.keys(profile)
    const has = keys.length === 0 ? 'is empty' : `has ${quotedList(keys, 8)}`
    const advice = own
      ? `Its ${own.path} is ${quote(own.value, 40)}, which looks like the id: return it as user_id.`
      : received
        ? `The response of ${last?.host} has ${received.path} ${quote(received.value, 40)}, which looks like the id: return it as user_id, for example user_id: body.${received.path}.`
        : subject
          ? `The ID token has sub ${quote(subject, 40)}, which is the id: return it as user_id.`
          : 'Nothing in it looks like a stable id; look in the provider’s documentation for the one that never changes.'
    return {
      explanation: `Auth0 makes the user out of user_id, and the profile ${has}. ${advice}`,
      evidence: [last?.id ?? tokenExchange?.id],
    }
  },
}
