import { type Refusal, says } from './refusal.ts'

/** RFC 6749's `invalid_grant` and what GitHub, Slack, LinkedIn, HubSpot and others call it. */
const refusedGrant =
  /^(invalid_grant|bad_verification_code|invalid_code|code_expired|code_already_used|invalid_authorization_code|bad_auth_code|invalid_redirect_uri)$/i

/** The words of X, LinkedIn and others that call a refused code an invalid request. */
const refusedCode =
  /value passed for the authorization code|(do(es)? not|doesn't) match (the )?authorization code|\b(invalid|unknown|expired) auth(orization)? code\b|authorization code( (is|was|has|been|already|not|no longer)){0,4} (invalid|valid|expired|revoked|used|redeemed|consumed|found)\b/i

/** Errors that speak of something else than the code, whatever words go with them. */
const notTheCode = /^(invalid_client|unauthorized_client|unsupported_grant_type|invalid_scope)$/i

/** Says whether the server refused the code, not the client or the request. */
export function isGrantRefusal(refusal: Refusal | null): refusal is Refusal {
  if (refusal === null) return false
  const { error, description } = refusal
  return refusedGrant.test(error) || (refusedCode.test(description) && !notTheCode.test(error))
}

/** Says whether the server speaks of expiry, even if only as one of several grounds. */
export function speaksOfExpiry(refusal: Refusal): boolean {
  return says(refusal, /expired?\b|too old/i)
}

/** What a refused code can be refused for (RFC 6749 §5.2, RFC 7636 §4.6). */
const grounds: readonly RegExp[] = [
  /redirect/i,
  /verifier|challenge|pkce/i,
  /expired|revoked|already (been )?(used|redeemed)/i,
  /(another|different|other) client/i,
]

/**
 * Says whether the server names several grounds at once, as LinkedIn does and the sentence of
 * RFC 6749 §5.2, so that its words prove none of them.
 */
export function namesSeveralGrounds(refusal: Refusal): boolean {
  return grounds.filter((ground) => says(refusal, ground)).length > 1
}
