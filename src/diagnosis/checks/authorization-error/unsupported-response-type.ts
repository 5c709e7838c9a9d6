import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'

/** Finds a server or client for which `code` is not enabled. */
export const unsupportedResponseType: Check = {
  code: 'unsupported-response-type',
  severity: 'error',
  title: 'The server does not offer response_type=code to this client',
  rule: 'RFC 6749 §4.1.2.1: unsupported_response_type',
  example:
    'The request asked for response_type=code, the only one that a custom connection uses, and the server answered "unsupported_response_type". Enable the authorization code flow for the client at the provider; a client made for a single-page app often has only the implicit flow.',
  find({ callback, request }) {
    const { refusal } = callback ?? {}
    if (!request || refusal?.error !== 'unsupported_response_type') return null
    return {
      explanation: `The request asked for response_type=${request.parameters.get('response_type')}, the only one that a custom connection uses, and the server answered ${quoteRefusal(refusal)}. Enable the authorization code flow for the client at the provider; a client made for a single-page app often has only the implicit flow.`,
      evidence: [...refusal.evidence, request.id],
    }
  },
}
