import { scopeParts } from '../../../shared/scopes.ts'
import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { findEmail, profileEvidence } from '../../facts/profile-ids.ts'

/** Finds a profile without an email address. */
export const profileWithoutEmail: Check = {
  code: 'profile-without-email',
  severity: 'warning',
  title: 'The profile has no email',
  rule: 'Auth0, normalized user profile: email, if available',
  example:
    'The response of the API has one as email, so only the script leaves it out. Auth0 stores the user without an address, so account linking by email, verification and most welcome messages do not work for them.',
  unless: [
    'userinfo-error-as-profile',
    'userinfo-error-with-status-200',
    'profile-email-malformed',
  ],
  find(facts) {
    const { run, request, scriptExchanges, idToken } = facts
    const email = run.profile?.email
    if (!run.profile || (email !== undefined && email !== null && email !== '')) return null
    const found = scriptExchanges.map((exchange) => findEmail(fieldsOf(exchange))).find(Boolean)
    const scopes = scopeParts(request?.scope ?? '')
    const inToken = [idToken?.claims, run.tokenResponse].some(
      (fields) => fields && findEmail(fields),
    )
    const source =
      scriptExchanges.length === 0 ? 'The script asked no API for one' : 'The API did not send one'
    const cause = found
      ? `The response of the API has one as ${found}, so only the script leaves it out`
      : inToken
        ? 'The token response has one, so only the script leaves it out'
        : scopes.some((scope) => /email/i.test(scope))
          ? `${source}, although the login asked for it: the user may have none, or keep it private`
          : `${source}, and no scope of the request asks for it`
    return {
      explanation: `${cause}. Auth0 stores the user without an address, so account linking by email, verification and most welcome messages do not work for them.`,
      evidence: profileEvidence(facts),
    }
  },
}
