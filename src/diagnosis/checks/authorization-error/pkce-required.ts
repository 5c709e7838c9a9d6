import { type Check, setOption } from '../../check.ts'
import { namesSeveralGrounds } from '../../facts/grant-refusal.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** Finds a server that requires PKCE from a connection that does not use it. */
export const pkceRequired: Check = {
  code: 'pkce-required',
  severity: 'error',
  title: 'The provider requires PKCE',
  rule: 'RFC 7636 §4.4.1: invalid_request, code challenge required',
  example:
    'The authorization request was sent without a code_challenge, and the server answered "invalid_request" with "Code challenge required". Switch PKCE on ("pkce_enabled"); in Auth0 that option can be set by the Management API only.',
  find({ callback, tokenRefusal, request }) {
    if (!request || request.parameters.has('code_challenge')) return null
    const refusal = [callback?.refusal ?? null, tokenRefusal].find((r) =>
      says(r, /code[ _-]?(challenge|verifier)|pkce|proof key/i),
    )
    if (!refusal || namesSeveralGrounds(refusal)) return null
    return {
      explanation: `The authorization request was sent without a code_challenge, and the server answered ${quoteRefusal(refusal)}. Switch PKCE on ("pkce_enabled"); in Auth0 that option can be set by the Management API only.`,
      evidence: [...refusal.evidence, request.id],
      fix: setOption('Switch PKCE on', 'pkce_enabled', true),
    }
  },
}
