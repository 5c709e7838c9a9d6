import type { CallExpression, Function as FunctionNode } from 'acorn'
import {
  callsOf,
  findAll,
  isFunctionNode,
  keyOf,
  nameOf,
  parameterName,
  usesName,
} from './nodes.ts'
import type { ParsedScript } from './parse-script.ts'
import { type StaticScriptWarning, warnAt } from './script-warning.ts'

/** A request of the `request` library with its callback. */
export interface HttpCallback {
  readonly call: CallExpression
  readonly callback: FunctionNode
}

const requestFunction = /^request(?:\.(?:get|post|put|patch|del|delete))?$/

/** The requests of a script whose callbacks stand in their place. */
export function findHttpCallbacks({ root }: ParsedScript): HttpCallback[] {
  return findAll(root, (node) => node.type === 'CallExpression').flatMap((call) => {
    const callback = call.arguments.at(-1)
    const isRequest = requestFunction.test(nameOf(call.callee) ?? '')
    return isRequest && callback && isFunctionNode(callback) ? [{ call, callback }] : []
  })
}

/** Whether the request asks for its answer as JSON. */
export function asksForJson({ call }: HttpCallback): boolean {
  return call.arguments.some(
    (argument) =>
      argument.type === 'ObjectExpression' &&
      argument.properties.some((p) => p.type === 'Property' && keyOf(p) === 'json'),
  )
}

/** Callbacks that never look at the status, or never at the error. */
export function findUncheckedAnswers(script: ParsedScript): StaticScriptWarning[] {
  return [...findHttpCallbacks(script).flatMap(checkCallback), ...checkFetch(script)]
}

function checkCallback({ callback }: HttpCallback): StaticScriptWarning[] {
  const [error, response] = [parameterName(callback, 0), parameterName(callback, 1)]
  const warnings: StaticScriptWarning[] = []
  if (error !== undefined && !usesName(callback.body, error)) {
    const message = `The request’s error (${error}) is never looked at; where the network fails, the response is undefined.`
    warnings.push(warnAt(callback, 'unused-error', message))
  }
  if (response === undefined || !looksAtStatus(callback, response)) {
    const message =
      'The status of the response is not checked; an error answer such as 401 would pass for a profile.'
    warnings.push(warnAt(callback, 'status-not-checked', message))
  }
  return warnings
}

/** Reading the status, or handing the whole response to something that may. */
function looksAtStatus(callback: FunctionNode, response: string): boolean {
  const reads = findAll(callback.body, (node) => node.type === 'MemberExpression').filter(
    ({ object }) => object.type === 'Identifier' && object.name === response,
  )
  const names = reads.map(({ property }) => (property.type === 'Identifier' ? property.name : ''))
  if (names.some((name) => /^status(?:Code)?$/.test(name))) return true
  const uses = findAll(callback.body, (node) => node.type === 'Identifier').filter(
    ({ name }) => name === response,
  )
  return uses.length > reads.length
}

/** `fetch` does not reject on an error status. */
function checkFetch({ root }: ParsedScript): StaticScriptWarning[] {
  const [call] = callsOf(root, 'fetch')
  if (!call) return []
  const members = findAll(root, (node) => node.type === 'MemberExpression')
  const checked = members.some(
    ({ property }) => property.type === 'Identifier' && /^(?:ok|status)$/.test(property.name),
  )
  if (checked) return []
  const message =
    'Neither ok nor status of the fetch response is checked; an error answer such as 401 would pass for a profile.'
  return [warnAt(call, 'status-not-checked', message)]
}
