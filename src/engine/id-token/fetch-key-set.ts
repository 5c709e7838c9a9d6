import type { JSONWebKeySet, JWK } from 'jose'
import { fetchDocument } from './fetch-document.ts'
import type { SendForEvidence } from './send-for-evidence.ts'
import { findUrlProblem } from './url-rules.ts'

export type FetchedKeySet =
  | { readonly keySet: JSONWebKeySet; readonly evidence: readonly string[] }
  | { readonly keySet: null; readonly problem: string; readonly evidence: readonly string[] }

/** Fetches the keys that an issuer's metadata names (RFC 7517 §5). */
export async function fetchKeySet(
  url: unknown,
  ownUrls: readonly string[],
  send: SendForEvidence,
): Promise<FetchedKeySet> {
  const urlProblem = findUrlProblem(url, ownUrls)
  if (typeof url !== 'string' || urlProblem !== null)
    return { keySet: null, problem: `the jwks_uri ${urlProblem}`, evidence: [] }
  const { document, problem, evidence } = await fetchDocument(url, send)
  const fail = (reason: string) => ({ keySet: null, problem: reason, evidence: [evidence] })
  if (document === null) return fail(`the key set at ${url} could not be read: ${problem}`)
  if (!Array.isArray(document.keys)) return fail(`the key set at ${url} has no "keys"`)
  return { keySet: { keys: document.keys.filter(isKey) }, evidence: [evidence] }
}

// One key that cannot be read must not hide the others (RFC 7517 §5).
function isKey(value: unknown): value is JWK {
  return typeof value === 'object' && value !== null && 'kty' in value
}
