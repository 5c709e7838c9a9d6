import { findNodeAtLocation, type ParseError, parseTree } from 'jsonc-parser'
import type { Connection } from './connection.ts'
import { valueAt } from './connection-edits.ts'
import { isObject } from './json-object.ts'
import { describeParseError, type JsonProblem, problemAt } from './json-problem.ts'
import { userAgentDescriptions } from './user-agents.ts'

/** A connection that was read from a JSON text, or the place and the reason why it could not be. */
export type ConnectionText = { readonly ok: true; readonly connection: Connection } | JsonProblem

/** What must stand at a key that has a value. */
interface Shape {
  readonly expected: string
  readonly fits: (value: unknown) => boolean
}

const isText = (value: unknown) => typeof value === 'string'
const isTextMap = (value: unknown) => isObject(value) && Object.values(value).every(isText)
const isTextList = (value: unknown) => Array.isArray(value) && value.every(isText)
const isUpstreamParameter = (value: unknown) =>
  isObject(value) && (isText(value.value) || isText(value.alias))

const text: Shape = { expected: 'a text in quotes', fits: isText }
const flag: Shape = { expected: 'true or false', fits: (value) => typeof value === 'boolean' }
const object: Shape = { expected: 'an object', fits: isObject }
const texts: Shape = { expected: 'an object whose values are texts', fits: isTextMap }
const userAgents = userAgentDescriptions.map(({ kind }): string => kind)

/** All that connectionSchema asks for (a test holds both together), without zod in the interface. */
const shapes: readonly (readonly [path: readonly string[], shape: Shape])[] = [
  [['name'], text],
  [['display_name'], text],
  [['strategy'], { expected: '"oauth2"', fits: (value) => value === 'oauth2' }],
  [['authentication'], object],
  [['authentication', 'active'], flag],
  [['connected_accounts'], object],
  [['connected_accounts', 'active'], flag],
  [['options'], object],
  [['options', 'authorizationURL'], text],
  [['options', 'tokenURL'], text],
  [['options', 'client_id'], text],
  [
    ['options', 'client_secret'],
    { expected: 'a text in quotes, or null', fits: (value) => value === null || isText(value) },
  ],
  [
    ['options', 'scope'],
    {
      expected: 'a text in quotes, or an array of texts',
      fits: (value) => isText(value) || isTextList(value),
    },
  ],
  [['options', 'useOauthSpecScope'], flag],
  [['options', 'pkce_enabled'], flag],
  [['options', 'authParams'], texts],
  [['options', 'authParamsMap'], texts],
  [
    ['options', 'upstream_params'],
    {
      expected: 'an object of {"value": "…"} or {"alias": "…"}',
      fits: (value) =>
        value === null || (isObject(value) && Object.values(value).every(isUpstreamParameter)),
    },
  ],
  [['options', 'customHeaders'], texts],
  [['options', 'scripts'], object],
  [['options', 'scripts', 'fetchUserProfile'], text],
  [['options', 'scripts', 'getLogoutUrl'], text],
  [['options', 'icon_url'], text],
  [['options', 'logoutUrl'], text],
  [['workbench'], object],
  [['workbench', 'callbackUrl'], text],
  [
    ['workbench', 'userAgent'],
    {
      expected: userAgents.map((kind) => JSON.stringify(kind)).join(' or '),
      fits: (value) => userAgents.some((kind) => kind === value),
    },
  ],
  [['workbench', 'keepSignedIn'], flag],
  [['workbench', 'revocationUrl'], text],
  [['workbench', 'introspectionUrl'], text],
  [['workbench', 'keepDocuments'], flag],
  [['workbench', 'behaviour'], object],
]

/** Reads the JSON text of the connection `name`, which keeps its name. */
export function parseConnectionText(text: string, name: string): ConnectionText {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first) return problemAt(text, first.offset, describeParseError(first))
  if (root?.type !== 'object')
    return problemAt(text, root?.offset ?? 0, 'a connection is a JSON object')
  const value: unknown = JSON.parse(text)
  const misfit = shapes.find(([path, { fits }]) => {
    const found = valueAt(value, path)
    return found !== undefined && !fits(found)
  })
  if (misfit) {
    const [path, { expected }] = misfit
    const offset = findNodeAtLocation(root, [...path])?.offset ?? 0
    return problemAt(text, offset, `${path.join('.')} must be ${expected}`)
  }
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
