import { checks } from '../../diagnosis/checks.ts'
import { nearestName } from '../../shared/nearest-name.ts'
import { preflightCodes } from '../../shared/preflight.ts'
import type { Expectation } from './expectation.ts'

/**
 * Throws a `TypeError` that names the first code of a finding that the case can never have: a
 * misspelt one that must not appear would let the case pass for ever.
 */
export function checkFindingCodes({ mode, findings = {} }: Expectation): void {
  const { who, codes, list } = mode === 'preflight' ? ofPreflights : ofLogins
  for (const key of ['include', 'exclude'] as const)
    for (const code of findings[key] ?? []) {
      if (codes.includes(code) || (code === '*' && key === 'exclude')) continue
      const nearest = nearestName(code, codes)
      const advice = nearest === undefined ? `${list} names them all` : `did you mean "${nearest}"?`
      throw new TypeError(`findings.${key}: ${who} has no finding "${code}"; ${advice}`)
    }
}

interface KnownCodes {
  readonly who: string
  readonly codes: readonly string[]
  /** Where a person finds all of them. */
  readonly list: string
}

const ofLogins: KnownCodes = {
  who: 'a login',
  codes: checks.map(({ code }) => code),
  list: 'docs/findings.md',
}

const ofPreflights: KnownCodes = {
  who: 'a preflight',
  codes: preflightCodes,
  list: '"check --json"',
}
