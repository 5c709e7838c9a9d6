import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { quote } from '../../wording.ts'

/** Finds a client that may not use the authorization code flow, or not here. */
export const authorizationUnauthorizedClient: Check = {
  code: 'authorization-unauthorized-client',
  severity: 'error',
  title: 'The client may not ask for a code',
  rule: 'RFC 6749 §4.1.2.1: unauthorized_client',
  example:
    'The server answered "unauthorized_client" with "The client is not allowed to use this grant". It knows client_id "client-4711", but does not let this client use the authorization code flow. Look in the provider\'s console for the client\'s grant types or application type ("web", "confidential"), and whether it is approved or still limited to test users.',
  find({ callback, connection }) {
    const { refusal } = callback ?? {}
    if (refusal?.error !== 'unauthorized_client') return null
    return {
      explanation: `The server answered ${quoteRefusal(refusal)}. It knows client_id ${quote(connection.options.client_id)}, but does not let this client use the authorization code flow. Look in the provider's console for the client's grant types or application type ("web", "confidential"), and whether it is approved or still limited to test users.`,
      evidence: refusal.evidence,
    }
  },
}
