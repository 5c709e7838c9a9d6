import type {
  AnyNode,
  ArrowFunctionExpression,
  FunctionExpression,
  Function as FunctionNode,
  Program,
} from 'acorn'
import { scriptLengthLimit } from '../../shared/connection-problems.ts'
import { parseScript } from '../../shared/script-warnings/parse-script.ts'

/**
 * The parameters of the function that a script yields, as they are written there; `null` where the
 * text does not show them. Callbacks within it, and functions that help it, have their own.
 */
export function readParameters(text: string): readonly string[] | null {
  // A run may come from a file with a script of any length.
  if (text.length > scriptLengthLimit) return null
  const root = parseScript(text)?.root
  const called = root && (isProgram(root) ? findCalled(root) : root)
  if (!called || called.params.some(({ type }) => type === 'RestElement')) return null
  return called.params.map((parameter) => {
    const { start, end } = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
    return text.slice(start, end)
  })
}

/** A function at the top of a script. */
interface Candidate {
  /** `null` where a value stands there that may be a function. */
  readonly node: FunctionNode | null
  readonly name: string | null
  readonly place: 'exported' | 'value' | 'declared'
}

/** The function that the sandbox finds: exported, by its name, as the last value, or declared last. */
function findCalled({ body }: Program): FunctionNode | null {
  const candidates = body.flatMap(candidatesOf)
  const called =
    candidates.findLast(({ place }) => place === 'exported') ??
    candidates.findLast(({ name }) => name === 'fetchUserProfile') ??
    candidates.findLast(({ place }) => place === 'value') ??
    candidates.at(-1)
  return called?.node ?? null
}

function candidatesOf(statement: AnyNode): readonly Candidate[] {
  switch (statement.type) {
    case 'FunctionDeclaration':
      return [{ node: statement, name: statement.id?.name ?? null, place: 'declared' }]
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ id, init }) =>
        init && isFunction(init) && id.type === 'Identifier'
          ? [{ node: init, name: id.name, place: 'declared' }]
          : [],
      )
    case 'ExpressionStatement':
      return candidatesOfValue(statement.expression)
    default:
      return []
  }
}

function candidatesOfValue(value: AnyNode): readonly Candidate[] {
  if (value.type === 'Literal') return []
  if (value.type !== 'AssignmentExpression')
    return [{ node: isFunction(value) ? value : null, name: null, place: 'value' }]
  return [{ node: isFunction(value.right) ? value.right : null, name: null, place: 'exported' }]
}

function isProgram(root: Program | FunctionNode): root is Program {
  return root.type === 'Program'
}

function isFunction(node: AnyNode): node is FunctionExpression | ArrowFunctionExpression {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
}
