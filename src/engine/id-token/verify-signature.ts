import { compactVerify, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose'
import type { IdTokenSignature, SignatureProblem } from '../../shared/id-token.ts'
import type { DecodedToken } from './decode-token.ts'

interface SignedToken {
  readonly idToken: string
  readonly clientSecrets: readonly string[]
}

type Key = Parameters<typeof compactVerify>[1]

/** Says whether an algorithm is verified with the client secret, or not at all. */
export function needsNoKeySet(header: DecodedToken['header']): boolean {
  return header?.alg === 'none' || isHmac(header)
}

/** A signature that could not be judged, and why. */
export function notVerified(
  problem: SignatureProblem,
  reason: string,
  evidence: readonly string[],
): IdTokenSignature {
  return { state: 'not-verified', problem, reason, evidence }
}

/** Verifies the signature of a JWS, whatever its claims say (RFC 7515 §5.2). */
export async function verifySignature(
  { header }: DecodedToken,
  { idToken, clientSecrets }: SignedToken,
  keySet: JSONWebKeySet | null,
  evidence: readonly string[],
): Promise<IdTokenSignature> {
  if (header?.alg === 'none') return notVerified('unsigned', 'its alg is "none"', evidence)
  if (isHmac(header) && clientSecrets.length === 0)
    return notVerified(
      'client-secret-missing',
      `${header?.alg} is verified with the client secret, and the connection has none`,
      evidence,
    )
  try {
    for (const key of await findKeys(header, clientSecrets, keySet))
      if (await isSignedBy(idToken, key)) return { state: 'verified', evidence }
    return wrong(evidence)
  } catch (error) {
    return { ...explainJoseError(error, header), evidence }
  }
}

function isHmac(header: DecodedToken['header']): boolean {
  return /^HS\d/.test(String(header?.alg))
}

function wrong(evidence: readonly string[]): IdTokenSignature {
  const reason = 'the signature does not fit the token and the key'
  return { state: 'wrong', problem: 'signature-wrong', reason, evidence }
}

async function findKeys(
  header: DecodedToken['header'],
  clientSecrets: readonly string[],
  keySet: JSONWebKeySet | null,
): Promise<readonly Key[]> {
  if (keySet === null) return clientSecrets.map((secret) => new TextEncoder().encode(secret))
  try {
    return [await createLocalJWKSet(keySet)({ ...header })]
  } catch (error) {
    // Without a kid several keys may fit: one of them must have signed (OpenID Connect Core §10.1).
    if (error instanceof errors.JWKSMultipleMatchingKeys) return collect(error)
    throw error
  }
}

async function collect(keys: AsyncIterable<Key>): Promise<readonly Key[]> {
  const collected: Key[] = []
  for await (const key of keys) collected.push(key)
  return collected
}

async function isSignedBy(idToken: string, key: Key): Promise<boolean> {
  try {
    await compactVerify(idToken, key)
    return true
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return false
    throw error
  }
}

function explainJoseError(
  error: unknown,
  header: DecodedToken['header'],
): Omit<IdTokenSignature, 'evidence'> {
  const state = 'not-verified'
  if (error instanceof errors.JWKSNoMatchingKey) {
    const kid = header?.kid === undefined ? 'it names no kid' : `its kid is "${header.kid}"`
    const reason = `no key of the key set fits: ${kid}, its alg is "${header?.alg}"`
    return { state, problem: 'key-not-found', reason }
  }
  if (error instanceof errors.JOSENotSupported)
    return {
      state,
      problem: 'algorithm-not-supported',
      reason: `the algorithm "${header?.alg}" is not known here`,
    }
  const reason = error instanceof Error ? error.message : String(error)
  return { state, problem: 'key-refused', reason: `the key cannot be used: ${reason}` }
}
