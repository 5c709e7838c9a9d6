import { createHash } from 'node:crypto'
import type { HashComparison } from '../../shared/id-token.ts'

/**
 * Computes the hash of a token or code that an ID token carries and sets it beside the claim: the
 * left half of the hash that the ID token's `alg` names (OpenID Connect Core §3.1.3.6).
 *
 * @returns `null` where the ID token has no such claim
 */
export function compareHash(
  claimed: unknown,
  value: string,
  algorithm: unknown,
): HashComparison | null {
  if (typeof claimed !== 'string') return null
  const name = hashOf(String(algorithm))
  if (name === null) return { claimed, computed: null }
  const digest = createHash(name).update(value, 'ascii').digest()
  return { claimed, computed: digest.subarray(0, digest.length / 2).toString('base64url') }
}

function hashOf(algorithm: string): string | null {
  const bits = /^(?:RS|PS|ES|HS)(256|384|512)K?$/.exec(algorithm)?.[1]
  if (bits !== undefined) return `sha${bits}`
  // Ed25519 hashes with SHA-512 (RFC 8032 §5.1), and OpenID Connect providers use it for at_hash too.
  return algorithm === 'EdDSA' || algorithm === 'Ed25519' ? 'sha512' : null
}
