import type { HashComparison, IdTokenFacts } from '../../shared/id-token.ts'
import type { JsonObject } from '../../shared/json-object.ts'
import { textOf } from './json-values.ts'

/** Seconds by which clocks may differ before it matters. */
export const clockTolerance = 60

/** The audiences of a token, whether one text or a list (RFC 7519 §4.1.3). */
export function audiencesOf(claims: JsonObject | null | undefined): readonly string[] {
  const audience = claims?.aud
  return [audience].flat().filter((value): value is string => textOf(value) !== undefined)
}

/** A claim that is a time in seconds since 1970, or `null`. */
export function secondsOf(claim: unknown): number | null {
  return typeof claim === 'number' && Number.isFinite(claim) ? claim : null
}

/** Says whether a hash was computed and is not the claimed one. */
export function isHashWrong({ claimed, computed }: HashComparison): boolean {
  return computed !== null && claimed !== computed
}

/** The claims that do not hold, whatever else may be said of them. */
export function idTokenFaults(facts: IdTokenFacts): readonly string[] {
  const { claims, checkedAt, expected, accessTokenHash, codeHash, discovery } = facts
  const [exp, iat, nbf] = [claims?.exp, claims?.iat, claims?.nbf].map(secondsOf)
  const announced = discovery?.document?.issuer
  const verdicts: readonly (readonly [string, boolean])[] = [
    [
      'iss',
      textOf(claims?.iss) === undefined || (announced !== undefined && announced !== claims?.iss),
    ],
    ['sub', textOf(claims?.sub) === undefined],
    ['aud', !audiencesOf(claims).includes(expected.clientId)],
    ['azp', claims?.azp !== undefined && claims.azp !== expected.clientId],
    ['exp', exp == null || exp <= checkedAt],
    ['iat', iat == null || iat > checkedAt + clockTolerance],
    ['nbf', nbf != null && nbf > checkedAt + clockTolerance],
    ['nonce', expected.nonce !== null && claims?.nonce !== expected.nonce],
    ['at_hash', accessTokenHash !== null && isHashWrong(accessTokenHash)],
    ['c_hash', codeHash !== null && isHashWrong(codeHash)],
  ]
  return verdicts.filter(([, isWrong]) => isWrong).map(([name]) => name)
}
