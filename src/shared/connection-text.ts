import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { Connection } from './connection.ts'
import { isObject } from './json-object.ts'
import { describeParseError, type JsonProblem, problemAt } from './json-problem.ts'

/** A connection that was read from a JSON text, or the place and the reason why it could not be. */
export type ConnectionText = { readonly ok: true; readonly connection: Connection } | JsonProblem

type Shape = 'text' | 'flag' | 'object' | 'texts' | 'text or null' | 'text or texts' | 'upstream'

/** The keys whose shape everything else relies on; all others may hold anything. */
const shapes: readonly (readonly [path: readonly string[], shape: Shape])[] = [
  [['name'], 'text'],
  [['display_name'], 'text'],
  [['authentication'], 'object'],
  [['authentication', 'active'], 'flag'],
  [['connected_accounts'], 'object'],
  [['connected_accounts', 'active'], 'flag'],
  [['options'], 'object'],
  [['options', 'authorizationURL'], 'text'],
  [['options', 'tokenURL'], 'text'],
  [['options', 'client_id'], 'text'],
  [['options', 'client_secret'], 'text or null'],
  [['options', 'scope'], 'text or texts'],
  [['options', 'useOauthSpecScope'], 'flag'],
  [['options', 'pkce_enabled'], 'flag'],
  [['options', 'authParams'], 'texts'],
  [['options', 'authParamsMap'], 'texts'],
  [['options', 'upstream_params'], 'upstream'],
  [['options', 'customHeaders'], 'texts'],
  [['options', 'scripts'], 'object'],
  [['options', 'scripts', 'fetchUserProfile'], 'text'],
  [['options', 'icon_url'], 'text'],
  [['workbench'], 'object'],
  [['workbench', 'callbackUrl'], 'text'],
  [['workbench', 'userAgent'], 'text'],
  [['workbench', 'behaviour'], 'object'],
]

const expectations: Readonly<Record<Shape, string>> = {
  text: 'a text in quotes',
  flag: 'true or false',
  object: 'an object',
  texts: 'an object whose values are texts',
  'text or null': 'a text in quotes, or null',
  'text or texts': 'a text in quotes, or an array of texts',
  upstream: 'an object of {"value": "…"} or {"alias": "…"}',
}

/** Reads the JSON text of the connection `name`, which keeps its name. */
export function parseConnectionText(text: string, name: string): ConnectionText {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first) return problemAt(text, first.offset, describeParseError(first))
  if (root?.type !== 'object')
    return problemAt(text, root?.offset ?? 0, 'a connection is a JSON object')
  const misshapen = shapes.find(
    ([path, shape]) => !hasShape(findNodeAtLocation(root, [...path]), shape),
  )
  if (misshapen) {
    const [path, shape] = misshapen
    const offset = findNodeAtLocation(root, [...path])?.offset ?? 0
    return problemAt(text, offset, `${path.join('.')} must be ${expectations[shape]}`)
  }
  const value: unknown = JSON.parse(text)
  if (!isObject(value) || !isObject(value.options))
    return problemAt(text, root.offset, '"options" is missing')
  const nameNode = findNodeAtLocation(root, ['name'])
  if (value.name !== name)
    return problemAt(
      text,
      nameNode?.offset ?? root.offset,
      `the name stays "${name}"; duplicate the connection to give it another`,
    )
  const { authorizationURL = '', tokenURL = '', client_id = '' } = value.options
  const options = { ...value.options, authorizationURL, tokenURL, client_id }
  // Every key that the type names has just been looked at.
  return {
    ok: true,
    connection: { strategy: 'oauth2', ...value, options } as unknown as Connection,
  }
}

function hasShape(node: Node | undefined, shape: Shape): boolean {
  if (node === undefined) return true
  switch (shape) {
    case 'text':
      return node.type === 'string'
    case 'flag':
      return node.type === 'boolean'
    case 'object':
      return node.type === 'object'
    case 'text or null':
      return node.type === 'string' || node.type === 'null'
    case 'text or texts':
      return (
        node.type === 'string' ||
        (node.type === 'array' && (node.children ?? []).every((child) => child.type === 'string'))
      )
    case 'texts':
      return node.type === 'object' && valuesOf(node).every((value) => value.type === 'string')
    case 'upstream':
      return (
        node.type === 'null' ||
        (node.type === 'object' && valuesOf(node).every(isUpstreamParameter))
      )
  }
}

function valuesOf(node: Node): readonly Node[] {
  return (node.children ?? []).flatMap((property) => property.children?.slice(1) ?? [])
}

function isUpstreamParameter(node: Node): boolean {
  return ['value', 'alias'].some((key) => findNodeAtLocation(node, [key])?.type === 'string')
}
