import type {
  AnyNode,
  CallExpression,
  Function as FunctionNode,
  IfStatement,
  Node,
  Statement,
} from 'acorn'
import { ancestor } from 'acorn-walk'
import { asksForJson, findHttpCallbacks } from './http-callbacks.ts'
import { callsOf, findAll, keyOf, nameOf, parameterName, usesName } from './nodes.ts'
import type { ParsedScript } from './parse-script.ts'
import { type StaticScriptWarning, warnAt } from './script-warning.ts'

/** What a script does with its callback: never calls it, calls it twice, or gives it a profile that is none. */
export function findCallbackMistakes(script: ParsedScript): StaticScriptWarning[] {
  const { main } = script
  const callback = main && parameterName(main, 2)
  if (!main || callback === undefined) return []
  if (!usesName(main.body, callback)) {
    const message = `The callback ${callback} is never called: the script cannot hand over a profile.`
    return [warnAt(main, 'callback-not-called', message)]
  }
  return [...findDoubleCalls(main.body, callback), ...findWrongProfiles(main, callback, script)]
}

/** `if (err) callback(err)` without `return`, and the callback is called again further down. */
function findDoubleCalls(body: Node, callback: string): StaticScriptWarning[] {
  const starts = callsOf(body, callback).map(({ start }) => start)
  starts.sort((a, b) => a - b)
  const blocks = findAll(body, (node) => node.type === 'BlockStatement')
  return blocks.flatMap((block) => {
    const last = lastBelow(block.end, starts)
    return block.body.flatMap((statement) => {
      if (statement.type !== 'IfStatement' || last < statement.end) return []
      const call = callThatGoesOn(statement, callback)
      if (!call) return []
      const message = `After ${callback} is called here, the script goes on and calls it again; write return ${callback}(…).`
      return [warnAt(call, 'callback-called-twice', message)]
    })
  })
}

/** The last of ascending numbers that is below the limit, found by halves; -1 where there is none. */
function lastBelow(limit: number, ascending: readonly number[]): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] ?? limit) < limit) from = middle + 1
    else to = middle
  }
  return ascending[from - 1] ?? -1
}

function callThatGoesOn(statement: IfStatement, callback: string): CallExpression | undefined {
  if (statement.alternate) return undefined
  const { consequent } = statement
  const statements: readonly Statement[] =
    consequent.type === 'BlockStatement' ? consequent.body : [consequent]
  const last = statements.at(-1)
  if (last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement') return undefined
  for (const candidate of statements)
    if (
      candidate.type === 'ExpressionStatement' &&
      candidate.expression.type === 'CallExpression' &&
      nameOf(candidate.expression.callee) === callback
    )
      return candidate.expression
  return undefined
}

/** Calls with a profile that Auth0 cannot take. */
function findWrongProfiles(
  main: FunctionNode,
  callback: string,
  script: ParsedScript,
): StaticScriptWarning[] {
  const texts = findTextBodies(script)
  const warnings: StaticScriptWarning[] = []
  ancestor(script.root, {
    CallExpression: (call, _state, ancestors) => {
      const isInside = main.body.start <= call.start && call.end <= main.body.end
      if (!isInside || nameOf(call.callee) !== callback) return
      warnings.push(...checkProfile(call, (name) => ancestors.some((a) => texts.get(a) === name)))
    },
  })
  return warnings
}

/** The callbacks of requests that do not ask for JSON, with the name of the body, a text. */
function findTextBodies(script: ParsedScript): ReadonlyMap<Node, string> {
  return new Map(
    findHttpCallbacks(script).flatMap((http) => {
      const name = parameterName(http.callback, 2)
      const isText = name !== undefined && !asksForJson(http)
      return isText && !isAssigned(http.callback.body, name) ? [[http.callback, name]] : []
    }),
  )
}

function checkProfile(
  call: CallExpression,
  isTextBody: (name: string) => boolean,
): StaticScriptWarning[] {
  const [error, profile] = call.arguments
  if (!profile || !error || !isNothing(error)) return []
  if (isText(profile, isTextBody)) {
    const message = 'The profile is a text here, not an object; parse it, or ask for json: true.'
    return [warnAt(profile, 'profile-is-a-string', message)]
  }
  return profile.type === 'ObjectExpression' ? checkUserId(profile) : []
}

function isNothing(node: AnyNode): boolean {
  return (
    (node.type === 'Literal' && !node.value) ||
    (node.type === 'Identifier' && node.name === 'undefined')
  )
}

/** A literal text, `JSON.stringify(…)`, or the body of a request that does not ask for JSON. */
function isText(node: AnyNode, isTextBody: (name: string) => boolean): boolean {
  if (node.type === 'TemplateLiteral') return true
  if (node.type === 'Literal') return typeof node.value === 'string'
  if (node.type === 'CallExpression') return nameOf(node.callee) === 'JSON.stringify'
  return node.type === 'Identifier' && isTextBody(node.name)
}

function isAssigned(body: Node, name: string): boolean {
  return findAll(body, (node) => node.type === 'AssignmentExpression').some(
    ({ left }) => left.type === 'Identifier' && left.name === name,
  )
}

function checkUserId(
  profile: Extract<AnyNode, { type: 'ObjectExpression' }>,
): StaticScriptWarning[] {
  const properties = profile.properties.flatMap((p) => (p.type === 'Property' ? [p] : []))
  if (properties.length < profile.properties.length) return []
  const userId = properties.find((property) => keyOf(property) === 'user_id')
  if (userId) return isNumber(userId.value) ? [warnAt(userId, 'numeric-user-id', numeric)] : []
  if (properties.some((property) => keyOf(property) === 'id')) return []
  const message = 'The profile has no user_id; Auth0 cannot tell whose it is.'
  return [warnAt(profile, 'no-user-id', message)]
}

const numeric = 'The user_id is a number; Auth0 wants a text, so write String(…).'

function isNumber(node: AnyNode): boolean {
  if (node.type === 'Literal') return typeof node.value === 'number'
  if (node.type === 'UnaryExpression') return node.operator === '+'
  return (
    node.type === 'CallExpression' &&
    /^(?:Number|parseInt|parseFloat|Number\.parseInt)$/.test(nameOf(node.callee) ?? '')
  )
}
