import type { JsonObject } from './json-object.ts'

/**
 * What is known of the ID token of a run (OpenID Connect Core §2): plain data, so that the verdicts
 * on it can be pure. Tokens and secrets in it are placeholders, like everywhere in a run.
 */

export interface IdTokenFacts {
  /** Seconds since 1970 by the clock of this computer when the token was inspected. */
  readonly checkedAt: number
  /** `jwe`: encrypted, so that nothing but its header can be read. */
  readonly form: 'jws' | 'jwe' | 'malformed'
  readonly header: JsonObject | null
  readonly claims: JsonObject | null
  readonly signature: IdTokenSignature
  /** The issuer's metadata; `null` where it was not asked. */
  readonly discovery: Discovery | null
  /** Key ids of the issuer's key set, `null` for a key without one; absent where it was not fetched. */
  readonly keyIds?: readonly (string | null)[] | undefined
  /** What the claims are compared with. */
  readonly expected: { readonly clientId: string; readonly nonce: string | null }
  readonly accessTokenHash: HashComparison | null
  readonly codeHash: HashComparison | null
}

/** The issuer's discovery document (OpenID Connect Discovery §4). */
export interface Discovery {
  readonly url: string
  readonly document: JsonObject | null
  /** Why there is no document, as the second half of a sentence. */
  readonly problem?: string | undefined
  /** Id of the trace event of the request. */
  readonly evidence: string
}

/** Why a signature was not verified, or not found right. */
export type SignatureProblem =
  | 'malformed'
  | 'encrypted'
  | 'unsigned'
  | 'client-secret-missing'
  | 'issuer-unusable'
  | 'discovery-failed'
  | 'key-set-failed'
  | 'key-not-found'
  | 'key-refused'
  | 'algorithm-not-supported'
  | 'signature-wrong'

export interface IdTokenSignature {
  readonly state: 'verified' | 'wrong' | 'not-verified'
  readonly problem?: SignatureProblem | undefined
  /** The second half of a sentence. */
  readonly reason?: string | undefined
  /** Ids of the trace events of the requests for metadata and keys. */
  readonly evidence: readonly string[]
}

/** `at_hash` or `c_hash` (OpenID Connect Core §3.1.3.6, §3.3.2.11). */
export interface HashComparison {
  readonly claimed: string
  /** `null` where the token's `alg` names no hash. */
  readonly computed: string | null
}
