import type { FindingSeverity } from '../../shared/finding.ts'
import type { Failure, FailureKind } from './network-failures.ts'
import type { RunFacts } from './run-facts.ts'

/** The first failure of a kind that the login needed, else the first, and every event that shows the same. */
export interface FailureOfKind {
  readonly failure: Failure
  readonly evidence: readonly string[]
  /** A run that passed all the same is only warned. */
  readonly severity: FindingSeverity
}

/** Finds failures of one kind; `null` where the run has none. */
export function findFailureOf(
  { failures, passed }: RunFacts,
  kinds: FailureKind | readonly FailureKind[],
): FailureOfKind | null {
  const same = failures
    .filter(({ kind }) => [kinds].flat().includes(kind))
    .toSorted((a, b) => weightOf(a) - weightOf(b))
  const [failure] = same
  if (!failure) return null
  return {
    failure,
    evidence: same.map(({ id }) => id),
    // Auth0 asks for no keys: that they cannot be had keeps nobody from signing in.
    severity: passed || failure.asked === 'ID token check' ? 'warning' : 'error',
  }
}

/** What a login needs comes before what only an inspection of its ID token asked for. */
function weightOf({ asked }: Failure): number {
  return asked === 'ID token check' ? 1 : 0
}

/** Where in the connection the address stands that a failure is about. */
export function addressOf({ asked }: Failure): string {
  switch (asked) {
    case 'login page':
      return 'the authorization URL, or an address that it redirects to'
    case 'token request':
      return 'the token URL'
    case 'profile script':
      return 'an address in the profile script'
    default:
      return 'an address in the ID token or its discovery document'
  }
}
