import { type Check, setOption } from '../../check.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** Finds a server that stumbles over PKCE. */
export const pkceNotSupported: Check = {
  code: 'pkce-not-supported',
  severity: 'error',
  title: 'The provider does not cope with PKCE',
  rule: 'RFC 6749 §3.1: the server must ignore parameters that it does not know',
  example:
    'The authorization request carries code_challenge with method S256, and the server answered "invalid_request" with "Unknown parameter: code_challenge". A server without PKCE has to ignore both parameters, and this one does not. Switch PKCE off for this connection; state still protects the login.',
  find({ callback, request }) {
    const { refusal } = callback ?? {}
    if (!request?.parameters.has('code_challenge') || !refusal) return null
    if (!says(refusal, /code[ _-]?challenge|pkce/i)) return null
    return {
      explanation: `The authorization request carries code_challenge with method S256, and the server answered ${quoteRefusal(refusal)}. A server without PKCE has to ignore both parameters, and this one does not. Switch PKCE off for this connection; state still protects the login.`,
      evidence: [...refusal.evidence, request.id],
      fix: setOption('Switch PKCE off', 'pkce_enabled', false),
    }
  },
}
