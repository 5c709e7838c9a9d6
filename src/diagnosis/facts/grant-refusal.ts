import type { Refusal } from './refusal.ts'

/** RFC 6749's `invalid_grant` and what GitHub, Slack and others call it. */
const refusedGrant =
  /^(invalid_grant|bad_verification_code|invalid_code|code_expired|code_already_used|invalid_authorization_code)$/i

/** Says whether the server refused the code, not the client or the request. */
export function isGrantRefusal(refusal: Refusal | null): refusal is Refusal {
  return refusal !== null && refusedGrant.test(refusal.error)
}
