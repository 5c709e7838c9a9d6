import type { Node } from 'acorn'
import { ancestor } from 'acorn-walk'
import { isFunctionNode, nameOf } from './nodes.ts'
import type { ParsedScript } from './parse-script.ts'
import { type StaticScriptWarning, warnAt } from './script-warning.ts'

/** `JSON.parse` outside of any `try`: an answer that is HTML then ends the script. */
export function findUnguardedJsonParse({ root }: ParsedScript): StaticScriptWarning[] {
  const warnings: StaticScriptWarning[] = []
  ancestor(root, {
    CallExpression: (node, _state, ancestors) => {
      if (nameOf(node.callee) !== 'JSON.parse' || isGuarded(ancestors)) return
      if (node.arguments[0]?.type === 'Literal') return
      const message =
        'JSON.parse throws where the answer is no JSON, such as an HTML error page; put it into try and call back with the error.'
      warnings.push(warnAt(node, 'unguarded-json-parse', message))
    },
  })
  return warnings
}

/** A `try` guards only what runs within it: not a callback that is called later. */
function isGuarded(ancestors: readonly Node[]): boolean {
  for (let i = ancestors.length - 1; i > 0; i--) {
    const [node, parent] = [ancestors[i], ancestors[i - 1]]
    if (!node || !parent || isFunctionNode(node)) return false
    if (parent.type === 'TryStatement' && 'block' in parent && parent.block === node)
      return 'handler' in parent && parent.handler !== null
  }
  return false
}
