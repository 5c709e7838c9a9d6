import type { Connection } from '../../../shared/connection.ts'
import { isObject } from '../../../shared/json-object.ts'
import { importAuth0Connection, importAuth0Options } from '../auth0-connection.ts'
import type { ImportContext } from '../importer.ts'
import type { Place } from '../place.ts'

/** How a document holds connections in Auth0's own shape. */
export type Auth0Shape = 'connections-key' | 'array' | 'connection' | 'options'

const optionKeys = ['authorizationURL', 'tokenURL', 'scripts', 'client_id', 'client_secret']

/** The shape of an Auth0 document, or `null` where it is none. */
export function auth0ShapeOf(document: unknown): Auth0Shape | null {
  if (Array.isArray(document)) return document.some(isConnection) ? 'array' : null
  if (!isObject(document)) return null
  if (Array.isArray(document.connections)) return 'connections-key'
  if (isConnection(document)) return 'connection'
  return optionKeys.filter((key) => Object.hasOwn(document, key)).length >= 2 ? 'options' : null
}

function isConnection(value: unknown): boolean {
  if (!isObject(value)) return false
  return isObject(value.options) || typeof value.strategy === 'string'
}

/** Every custom social connection of a document in Auth0's own shape. */
export function importAuth0Document(root: Place, context: ImportContext): readonly Connection[] {
  switch (auth0ShapeOf(root.value)) {
    case 'connections-key':
      return importAll(root.at('connections')?.items ?? [], context)
    case 'array':
      return importAll(root.items, context)
    case 'options':
      return [importAuth0Options(root, context)]
    default:
      return importAll([root], context)
  }
}

function importAll(places: readonly Place[], context: ImportContext): Connection[] {
  return places.flatMap((place) => importAuth0Connection(place, context) ?? [])
}
