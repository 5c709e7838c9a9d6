import type { Connection } from '../../shared/connection.ts'

/** What commas between scopes may have to do with a refusal, as one more sentence; else nothing. */
export function explainCommas(scope: string): string {
  return scope.includes(',')
    ? ' The commas between them may be the reason as well: the standard wants spaces, though some providers want commas.'
    : ''
}

/** Scopes as one text, separated as those of the connection are. */
export function writeScopes(parts: readonly string[], { options }: Connection): string {
  const hasCommas = typeof options.scope === 'string' && options.scope.includes(',')
  return parts.join(hasCommas ? ',' : ' ')
}
