import type { AnyNode, CallExpression, Expression, Function as FunctionNode, Node } from 'acorn'
import { full } from 'acorn-walk'

/** Whether the node is a function of any kind. */
export function isFunctionNode(node: Node): node is FunctionNode {
  return /^(?:Function(?:Expression|Declaration)|ArrowFunctionExpression)$/.test(node.type)
}

/** `request.get` of `request.get(…)`, or nothing for what is no chain of names. */
export function nameOf(node: Expression | { readonly type: 'Super' }): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier' || node.computed)
    return undefined
  const object = nameOf(node.object)
  return object === undefined ? undefined : `${object}.${node.property.name}`
}

/** The name of a parameter that is a plain one. */
export function parameterName(node: FunctionNode, index: number): string | undefined {
  const parameter = node.params[index]
  return parameter?.type === 'Identifier' ? parameter.name : undefined
}

/** Every node below that passes. */
export function findAll<N extends AnyNode>(root: Node, test: (node: AnyNode) => node is N): N[] {
  const found: N[] = []
  full(root, (node) => {
    // Everything that the walker visits is one of acorn's own nodes.
    const any = node as AnyNode
    if (test(any)) found.push(any)
  })
  return found
}

/** Whether the name is used anywhere below, other than as a parameter. */
export function usesName(root: Node, name: string): boolean {
  return findAll(root, (node) => node.type === 'Identifier').some((node) => node.name === name)
}

/** Calls of a function by its name. */
export function callsOf(root: Node, name: string): CallExpression[] {
  return findAll(root, (node) => node.type === 'CallExpression').filter(
    ({ callee }) => nameOf(callee) === name,
  )
}

/** The name of an object's property, where it can be read. */
export function keyOf(property: {
  readonly key: Node
  readonly computed: boolean
}): string | undefined {
  // The key of a property is one of acorn's own nodes.
  const key = property.key as AnyNode
  if (property.computed) return undefined
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : undefined
}
