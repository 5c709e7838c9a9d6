import { scopesOf } from '../../../shared/connection.ts'
import type { Run } from '../../../shared/run.ts'

export interface ScopeGrant {
  readonly scope: string
  readonly state: 'granted' | 'refused' | 'not-asked'
}

/**
 * What was asked for against what the token response names; `null` where it names nothing, which
 * means that all was granted (RFC 6749 §5.1).
 */
export function compareScopes(run: Run): readonly ScopeGrant[] | null {
  const scope = run.tokenResponse?.scope
  if (typeof scope !== 'string') return null
  const granted = new Set(words(scope))
  const asked = new Set([
    ...words(run.parameters.connection_scope ?? ''),
    ...scopesOf(run.connection).flatMap(words),
  ])
  return [
    ...[...asked].map(
      (s) => ({ scope: s, state: granted.has(s) ? 'granted' : 'refused' }) as const,
    ),
    ...[...granted]
      .filter((s) => !asked.has(s))
      .map((s) => ({ scope: s, state: 'not-asked' }) as const),
  ]
}

/** Some servers separate with commas, whatever RFC 6749 §3.3 says. */
function words(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}
