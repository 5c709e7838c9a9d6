import type { IdTokenFacts } from '../../shared/id-token.ts'
import { type DecodedToken, decodeToken } from './decode-token.ts'
import { discoverIssuer } from './discover-issuer.ts'
import { fetchKeySet } from './fetch-key-set.ts'
import type { SendForEvidence } from './send-for-evidence.ts'
import { compareHash } from './token-hash.ts'
import { findUrlProblem } from './url-rules.ts'
import { needsNoKeySet, notVerified, verifySignature } from './verify-signature.ts'

/** What an ID token is inspected with; all values are the real ones. */
export interface IdTokenToInspect {
  readonly idToken: string
  readonly accessToken: string
  /** The authorization code that was exchanged. */
  readonly code: string
  readonly clientId: string
  /** The client's secret, the key of the HMAC algorithms (OpenID Connect Core §10.1), in each spelling it may have. */
  readonly clientSecrets: readonly string[]
  /** The `nonce` of the authorization request, if it had one. */
  readonly nonce: string | null
  /** The connection's own hosts may be asked however unusual they are; others only by https. */
  readonly authorizationUrl: string
  readonly tokenUrl: string
}

/**
 * Finds out everything about an ID token that needs its real text, a clock or the network: decodes
 * it, fetches the issuer's metadata and keys, verifies the signature, and computes the hashes of
 * `at_hash` and `c_hash`. Judges no claim: the verdicts are diagnosis's.
 *
 * At most two requests are sent, and only to what the provider itself names: the discovery document
 * of `iss`, and the `jwks_uri` in it. Rejects only where `send` does, which is when the run is aborted.
 *
 * @see OpenID Connect Core §3.1.3.7, OpenID Connect Discovery §4
 */
export async function inspectIdToken(
  given: IdTokenToInspect,
  send: SendForEvidence,
): Promise<IdTokenFacts> {
  const token = decodeToken(given.idToken)
  const algorithm = token.header?.alg
  return {
    checkedAt: Math.floor(Date.now() / 1000),
    form: token.form,
    header: token.header,
    claims: token.claims,
    ...(await examineSignature(token, given, send)),
    expected: { clientId: given.clientId, nonce: given.nonce },
    accessTokenHash: compareHash(token.claims?.at_hash, given.accessToken, algorithm),
    codeHash: compareHash(token.claims?.c_hash, given.code, algorithm),
  }
}

type SignatureFacts = Pick<IdTokenFacts, 'signature' | 'discovery' | 'keyIds'>

async function examineSignature(
  token: DecodedToken,
  given: IdTokenToInspect,
  send: SendForEvidence,
): Promise<SignatureFacts> {
  if (token.form !== 'jws') return { discovery: null, signature: unreadable(token.form) }
  const issuer = token.claims?.iss
  const ownUrls = [given.authorizationUrl, given.tokenUrl]
  const issuerProblem = findUrlProblem(issuer, ownUrls)
  const discovery =
    typeof issuer === 'string' && issuerProblem === null ? await discoverIssuer(issuer, send) : null
  const evidence = discovery ? [discovery.evidence] : []
  if (needsNoKeySet(token.header))
    return { discovery, signature: await verifySignature(token, given, null, evidence) }
  if (discovery === null) {
    const reason = `its issuer was not asked for keys: iss ${issuerProblem}`
    return { discovery, signature: notVerified('issuer-unusable', reason, evidence) }
  }
  if (discovery.document === null)
    return {
      discovery,
      signature: notVerified('discovery-failed', discovery.problem ?? '', evidence),
    }
  const fetched = await fetchKeySet(discovery.document.jwks_uri, ownUrls, send)
  evidence.push(...fetched.evidence)
  if (fetched.keySet === null)
    return { discovery, signature: notVerified('key-set-failed', fetched.problem, evidence) }
  return {
    discovery,
    keyIds: fetched.keySet.keys.map(({ kid }) => (typeof kid === 'string' ? kid : null)),
    signature: await verifySignature(token, given, fetched.keySet, evidence),
  }
}

function unreadable(form: 'jwe' | 'malformed') {
  return form === 'jwe'
    ? notVerified('encrypted', 'the token is encrypted, and only its client could read it', [])
    : notVerified('malformed', 'the token is not a JWT', [])
}
