import { withoutRepetitions } from '../client-settings.ts'
import { labelOfFile } from '../connection-name.ts'
import type { TextImporter } from '../importer.ts'
import { Place } from '../place.ts'
import { braceVariables, Variables } from '../variables.ts'
import { readBrunoSettings } from './bruno-settings.ts'

/** One line of the dictionary in a block; `~` before the key switches it off. */
const pairPattern = /^[ \t]*(~?)([^\s:{}]+)[ \t]*:(.*)$/

const blockPattern = /^([a-z][\w:-]*)[ \t]*\{[ \t]*$/

/**
 * A `.bru` file of Bruno: a request, a folder or a collection. Of its blocks only the dictionaries
 * with authentication, variables and names are read, so its own grammar is not needed.
 */
export const brunoFileImporter: TextImporter = {
  format: { name: 'bruno', label: 'Bruno file (.bru)' },
  recognises: (text) => /^auth:oauth2[ \t]*\{[ \t]*\r?$/m.test(text),
  import(text, context) {
    const { blocks, unclosed } = readBlocks(text)
    if (unclosed !== null)
      context.report.add(unclosed, 'this block is not closed; what is there of it was read')
    const dictionaryOf = (name: string) => new Map(blocks.get(name) ?? [])
    const variables = new Variables(braceVariables, dictionaryOf('vars:pre-request'), context)
    const label =
      dictionaryOf('meta').get('name') ?? labelOfFile(context.fileName) ?? 'Bruno request'
    const settings = Object.fromEntries(
      (blocks.get('auth:oauth2') ?? []).map(([key, value]) => [camelCase(key), value]),
    )
    const document = { ...settings, additionalParameters: readParameters(blocks) }
    const place = new Place(document, 'auth:oauth2', context.report)
    const connections = readBrunoSettings(place, label, variables, context)
    reportOtherBlocks([...blocks.keys()], context.report.add.bind(context.report))
    return { kind: 'connections', connections: withoutRepetitions(connections) }
  },
}

type Pairs = readonly (readonly [key: string, value: string])[]

/** Every block by its name; a block ends with a brace in the first column. */
function readBlocks(text: string): {
  readonly blocks: ReadonlyMap<string, Pairs>
  readonly unclosed: string | null
} {
  const blocks = new Map<string, Pairs>()
  let name: string | null = null
  let pairs: (readonly [string, string])[] = []
  for (const line of text.split(/\r?\n/)) {
    const opened: string | undefined = name === null ? blockPattern.exec(line)?.[1] : undefined
    if (opened !== undefined) {
      name = opened
      pairs = []
    } else if (line.startsWith('}') && name !== null) {
      blocks.set(name, pairs)
      name = null
    } else if (name !== null) {
      const [, off, key, value = ''] = pairPattern.exec(line) ?? []
      if (key !== undefined && off === '') pairs.push([key, value.trim()])
    }
  }
  if (name !== null) blocks.set(name, pairs)
  return { blocks, unclosed: name }
}

function readParameters(blocks: ReadonlyMap<string, Pairs>): Readonly<Record<string, unknown>> {
  const of = (request: string) =>
    ['headers', 'queryparams', 'body'].flatMap((sendIn) =>
      (blocks.get(`auth:oauth2:additional_params:${request}:${sendIn}`) ?? []).map(
        ([name, value]) => ({ name, value, sendIn }),
      ),
    )
  return { authorization: of('auth_req'), token: of('access_token_req') }
}

function reportOtherBlocks(
  names: readonly string[],
  add: (path: string, reason: string) => void,
): void {
  const others = names.filter(
    (name) =>
      !/^(auth|meta|vars:pre-request)$/.test(name) &&
      !/^auth:oauth2(:additional_params:(auth|access_token)_req:\w+)?$/.test(name),
  )
  if (others.length > 0)
    add(others.join(', '), 'only the OAuth 2.0 settings and the variables are imported')
}

function camelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
