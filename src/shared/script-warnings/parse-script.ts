import { type Function as FunctionNode, type Program, parse, parseExpressionAt } from 'acorn'
import { simple } from 'acorn-walk'

/** A profile script that could be parsed. */
export interface ParsedScript {
  readonly root: Program | FunctionNode
  /** The function that the script yields, where it can be seen. */
  readonly main: FunctionNode | undefined
}

/** Why a script cannot be parsed, and where. Counted from 1. */
export interface ScriptSyntaxError {
  readonly message: string
  readonly line: number
  readonly column: number
}

const options = {
  ecmaVersion: 'latest',
  locations: true,
  allowReturnOutsideFunction: true,
} as const

/** What the sandbox puts before a text that is an expression rather than a program. */
const expressionPrefix = '0,'

/** Parses a script as a program or, as a bare function is, as an expression; nothing where it is neither. */
export function parseScript(script: string): ParsedScript | undefined {
  const root = attempt(() => parse(script, options)) ?? parseFunction(script)
  return root && { root, main: findMain(root) }
}

/**
 * The syntax error of a script, or `null`. Of the two readings, program and expression, the one that
 * got further is the one that the author meant: so does the sandbox read it.
 */
export function findSyntaxError(script: string): ScriptSyntaxError | null {
  const asProgram = errorOf(script, '')
  if (asProgram === null) return null
  const asExpression = errorOf(script, expressionPrefix)
  if (asExpression === null) return null
  return isAfter(asExpression, asProgram) ? asExpression : asProgram
}

function errorOf(script: string, prefix: string): ScriptSyntaxError | null {
  try {
    parse(prefix + script, options)
    return null
  } catch (error) {
    // Text that is nested too deeply for the parser's stack.
    if (!(error instanceof SyntaxError)) return { message: String(error), line: 1, column: 1 }
    const { line, column } = placeOf(error)
    return {
      message: error.message.replace(/ \(\d+:\d+\)$/, ''),
      line,
      column: column + 1 - (line === 1 ? prefix.length : 0),
    }
  }
}

/** acorn adds the place to its errors; the line is counted from 1, the column from 0. */
function placeOf(error: SyntaxError): { readonly line: number; readonly column: number } {
  const place: unknown = Reflect.get(error, 'loc')
  const numberAt = (key: string) => Number(Reflect.get(Object(place), key) ?? 0)
  return { line: Math.max(1, numberAt('line')), column: numberAt('column') }
}

function isAfter(a: ScriptSyntaxError, b: ScriptSyntaxError): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column)
}

function parseFunction(script: string): FunctionNode | undefined {
  if (errorOf(script, expressionPrefix) !== null) return undefined
  const expression = attempt(() => parseExpressionAt(script, 0, options))
  return expression && isFunction(expression) ? expression : undefined
}

function isFunction(node: { readonly type: string }): node is FunctionNode {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
}

function attempt<T>(act: () => T): T | undefined {
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
