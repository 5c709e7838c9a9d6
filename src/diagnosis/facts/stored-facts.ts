import type { CredentialFacts } from '../../shared/credential-facts.ts'
import type { IdTokenFacts } from '../../shared/id-token.ts'
import { isObject } from '../../shared/json-object.ts'
import type { Run } from '../../shared/run.ts'

/*
 * A run may come from a file that somebody else wrote. What the engine adds to a run as a whole is
 * taken only where it has the shape that the checks rely on.
 */

/** The ID token of a run, or `null`. */
export function readIdToken({ idToken }: Run): IdTokenFacts | null {
  if (!isObject(idToken)) return null
  const { signature, expected, header, claims, discovery } = idToken
  const isWhole =
    isObject(signature) &&
    Array.isArray(signature.evidence) &&
    isObject(expected) &&
    typeof idToken.checkedAt === 'number' &&
    [header, claims, discovery].every((part) => part === null || isObject(part)) &&
    isHashes(idToken)
  return isWhole ? idToken : null
}

function isHashes({ accessTokenHash, codeHash }: IdTokenFacts): boolean {
  return [accessTokenHash, codeHash].every(
    (hash) => hash === null || (isObject(hash) && typeof hash.claimed === 'string'),
  )
}

/** What is known of a run's credentials, or `null`. */
export function readCredentials({ credentials }: Run): CredentialFacts | null {
  if (!isObject(credentials)) return null
  const { authorization } = credentials
  return authorization === null || typeof authorization?.name === 'string' ? credentials : null
}
