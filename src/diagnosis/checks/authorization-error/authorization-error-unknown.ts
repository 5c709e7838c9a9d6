import type { Check } from '../../check.ts'
import { readUrl } from '../../facts/read-url.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** The errors that other checks explain. */
const explained =
  /^(access_denied|user_cancelled\w*|user_denied|consent_denied|invalid_request|unauthorized_client|unsupported_response_type|invalid_scope|unauthorized_scope_error|server_error|temporarily_unavailable|login_required|consent_required|interaction_required|account_selection_required|invalid_request_uri|invalid_request_object|request_not_supported|request_uri_not_supported|registration_not_supported|invalid_target)$/

/** Finds an error in the callback that no standard names. */
export const authorizationErrorUnknown: Check = {
  code: 'authorization-error-unknown',
  severity: 'error',
  title: 'The authorization server answers with an error of its own',
  rule: 'RFC 6749 §4.1.2.1 and §8.5: additional error codes',
  example:
    'The callback brought the error "application_suspended" with "Your application has been suspended", which is not one of the errors of an authorization response. It refers to https://docs.northwind.example/suspended. Look it up in the provider\'s documentation: the authorization request was refused before any code was given.',
  unless: [
    'redirect-uri-not-registered',
    'pkce-required',
    'pkce-not-supported',
    'scope-joined-by-comma',
    'client-key-expected',
    'embedded-browser-refused',
  ],
  find({ callback }) {
    const { refusal } = callback ?? {}
    if (!callback || !refusal || explained.test(refusal.error)) return null
    const page = readUrl(callback.parameters.get('error_uri') ?? undefined)
    const more = page ? ` It refers to ${page.href.slice(0, 200)}.` : ''
    const advice = says(refusal, /AADSTS650053/)
      ? 'With AADSTS650053 one of the scopes does not exist: compare each letter by letter'
      : "Look it up in the provider's documentation"
    return {
      explanation: `The callback brought the error ${quoteRefusal(refusal)}, which is not one of the errors of an authorization response.${more} ${advice}: the authorization request was refused before any code was given.`,
      evidence: refusal.evidence,
    }
  },
}
