import { type Function as FunctionNode, type Program, parse, parseExpressionAt } from 'acorn'
import { simple } from 'acorn-walk'

/** A profile script that could be parsed. */
export interface ParsedScript {
  readonly root: Program | FunctionNode
  /** The function that the script yields, where it can be seen. */
  readonly main: FunctionNode | undefined
}

const options = {
  ecmaVersion: 'latest',
  locations: true,
  allowReturnOutsideFunction: true,
} as const

/** Parses a script as a program or, as a bare function is, as an expression; nothing where it is neither. */
export function parseScript(script: string): ParsedScript | undefined {
  const root = tryParse(() => parse(script, options)) ?? tryParse(() => parseFunction(script))
  return root && { root, main: findMain(root) }
}

function parseFunction(script: string): FunctionNode | undefined {
  const expression = parseExpressionAt(script, 0, options)
  return isFunction(expression) ? expression : undefined
}

function isFunction(node: { readonly type: string }): node is FunctionNode {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
}

function tryParse<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** The outermost function of three parameters, as Auth0 calls it. */
function findMain(root: Program | FunctionNode): FunctionNode | undefined {
  const found: FunctionNode[] = []
  simple(root, {
    Function: (node) => {
      if (node.params.length >= 3) found.push(node)
    },
  })
  return found.toSorted((a, b) => a.start - b.start)[0]
}
