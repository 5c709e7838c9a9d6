import type { Node } from 'acorn'

/** Something in a profile script that runs, but is likely to go wrong. Counted from 1. */
export interface StaticScriptWarning {
  /** Stable, kebab-case, for example `unguarded-json-parse`. */
  readonly code: string
  /** One sentence for a person. */
  readonly message: string
  readonly line: number
  readonly column: number
}

/** Makes a warning at a node of a script that was parsed with its locations. */
export function warnAt(node: Node, code: string, message: string): StaticScriptWarning {
  const start = node.loc?.start ?? { line: 1, column: 0 }
  return { code, message, line: start.line, column: start.column + 1 }
}
