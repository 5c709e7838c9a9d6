import { checks } from '../../diagnosis/checks.ts'
import { nearestName } from '../../shared/nearest-name.ts'
import { preflightCodes } from '../../shared/preflight.ts'
import { stepErrorCodes } from '../../shared/step-error-codes.ts'
import type { Expectation } from './expectation.ts'

/**
 * Throws a `TypeError` that names the first code of an error or a finding that the case can never
 * have: a misspelt one that must not appear would let the case pass for ever.
 */
export function checkCodes({ mode, error, findings = {} }: Expectation): void {
  if (error !== undefined) checkCode(error, 'error', errorsOfLogins)
  const known = mode === 'preflight' ? findingsOfPreflights : findingsOfLogins
  for (const key of ['include', 'exclude'] as const)
    for (const code of findings[key] ?? [])
      if (code !== '*' || key === 'include') checkCode(code, `findings.${key}`, known)
}

interface KnownCodes {
  /** Who has what, as the sentence has it. */
  readonly subject: string
  readonly codes: readonly string[]
  /** Where a person finds all of them. */
  readonly list: string
}

function checkCode(code: string, key: string, { subject, codes, list }: KnownCodes): void {
  if (codes.includes(code)) return
  const nearest = nearestName(code, codes)
  const advice = nearest === undefined ? `${list} names them all` : `did you mean "${nearest}"?`
  throw new TypeError(`${key}: ${subject} "${code}"; ${advice}`)
}

const errorsOfLogins: KnownCodes = {
  subject: 'a login has no error',
  codes: stepErrorCodes,
  list: 'docs/ci.md',
}

const findingsOfLogins: KnownCodes = {
  subject: 'a login has no finding',
  codes: checks.map(({ code }) => code),
  list: 'docs/findings.md',
}

const findingsOfPreflights: KnownCodes = {
  subject: 'a preflight has no finding',
  codes: preflightCodes,
  list: '"check --json"',
}
