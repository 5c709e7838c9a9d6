import { isObject } from '../shared/json-object.ts'
import { keyPath } from '../workbench/object-path.ts'
import { BadUsage } from './bad-usage.ts'
import { readJsonFile } from './read-json-file.ts'
import { isSavedName, openSavedConnection } from './saved-connections.ts'
import { nameInput } from './standard-input.ts'

/** A connection as it was found, whatever its shape. */
export interface ConnectionSource {
  /** What sentences call the place that it comes from. */
  readonly title: string
  readonly value: unknown
  /** Keys of secrets that are stored but cannot be decrypted here; they are empty in `value`. */
  readonly undecryptable: readonly string[]
}

/**
 * Finds what a command line calls a connection: a JSON file, `-` for standard input, or the name of
 * a saved one. A list or page of the Management API stands for the only custom social connection in
 * it. Throws `BadUsage` with a sentence that names the place and the reason.
 */
export async function readConnectionSource(fileOrName: string): Promise<ConnectionSource> {
  if (isSavedName(fileOrName)) {
    const { connection, undecryptable } = await openSavedConnection(fileOrName)
    const keys = undecryptable.map(({ path }) => keyPath(path))
    return { title: fileOrName, value: connection, undecryptable: keys }
  }
  const title = nameInput(fileOrName)
  const value = onlyConnection(title, await readJsonFile(fileOrName))
  return { title, value, undecryptable: [] }
}

/** Of a list that holds any number. */
const namesShown = 10

/**
 * The only custom social connection of a list or page; any other value as it is. Throws `BadUsage`
 * where there are several.
 */
export function onlyConnection(title: string, value: unknown): unknown {
  const listed = listIn(value)
  if (listed === null) return value
  const social = listed.filter(({ strategy = 'oauth2' }) => strategy === 'oauth2')
  const [only] = social
  if (only === undefined)
    throw new BadUsage(
      `${title} holds a list without a custom social connection (strategy "oauth2").`,
    )
  if (social.length === 1) return only
  const names = social.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
  const more = names.length > namesShown ? ', …' : ''
  throw new BadUsage(
    `${title} holds ${social.length} connections (${names.slice(0, namesShown).join(', ')}${more}); store them with "import --save", which then can be named one by one.`,
  )
}

/** The connections of a list, or of a page of `GET /api/v2/connections`; `null` for anything else. */
function listIn(value: unknown): readonly Readonly<Record<string, unknown>>[] | null {
  if (Array.isArray(value)) return value.filter(isObject)
  if (!isObject(value) || !Array.isArray(value.connections) || 'options' in value) return null
  return value.connections.filter(isObject)
}
