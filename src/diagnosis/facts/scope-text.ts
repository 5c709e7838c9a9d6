import type { Connection } from '../../shared/connection.ts'
import type { ConnectionEdit } from '../../shared/finding.ts'

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

/** The edit that leaves just these scopes: a list stays a list, and no scope leaves no key. */
export function scopeEdit(parts: readonly string[], connection: Connection): ConnectionEdit {
  const path = ['options', 'scope']
  if (parts.length === 0) return { path }
  const isList = Array.isArray(connection.options.scope)
  return { path, value: isList ? parts : writeScopes(parts, connection) }
}

/** The scopes that Apple gives only by form_post. */
export function isNameOrEmail(scope: string): boolean {
  return scope === 'name' || scope === 'email'
}
