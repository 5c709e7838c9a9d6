import type { Connection } from '../../../shared/connection.ts'
import { isObject } from '../../../shared/json-object.ts'
import { withoutRepetitions } from '../client-settings.ts'
import type { DocumentImporter, ImportContext } from '../importer.ts'
import type { Place } from '../place.ts'
import { braceVariables, Variables } from '../variables.ts'
import { readBrunoSettings } from './bruno-settings.ts'

/** A Bruno collection exported as one JSON file, or an OpenCollection file (YAML or JSON). */
export const brunoImporter: DocumentImporter = {
  format: { name: 'bruno', label: 'Bruno collection' },
  recognises: (document) =>
    isObject(document) &&
    (typeof document.opencollection === 'string' ||
      (Array.isArray(document.items) &&
        ['brunoConfig', 'root', 'environments'].some((key) => Object.hasOwn(document, key)))),
  import(root, context) {
    const variables = new Variables(braceVariables, readVariables(root), context)
    const label = root.text('name') ?? root.at('info')?.text('name') ?? 'Bruno collection'
    const connections = readTree(root, label, variables, context)
    root.leaveOutUnread('only the OAuth 2.0 settings and the variables are imported')
    return { kind: 'connections', connections: withoutRepetitions(connections) }
  },
}

/** Where a collection, a folder or a request of either format keeps its authentication. */
function authsOf(place: Place): readonly Place[] {
  const holders = [
    place.at('request'),
    place.at('http'),
    place.at('root')?.at('request'),
    place.at('config')?.at('request'),
  ]
  return holders.flatMap((holder) => holder?.at('auth') ?? [])
}

function readTree(
  place: Place,
  label: string,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  const own = authsOf(place).flatMap((auth) => {
    // The JSON export keeps the settings under `oauth2`, OpenCollection beside `type`.
    if (auth.text('mode') === 'oauth2') {
      const settings = auth.at('oauth2')
      return settings ? readBrunoSettings(settings, label, variables, context) : []
    }
    return auth.text('type') === 'oauth2' ? readBrunoSettings(auth, label, variables, context) : []
  })
  const inner = (place.at('items')?.items ?? []).flatMap((item) =>
    readTree(item, item.text('name') ?? item.at('info')?.text('name') ?? label, variables, context),
  )
  return [...own, ...inner]
}

/** The variables of the collection, and of its environment where it has exactly one. */
function readVariables(root: Place): ReadonlyMap<string, string> {
  const environments =
    (root.at('environments') ?? root.at('config')?.at('environments'))?.items ?? []
  const request = root.at('root')?.at('request') ?? root.at('request')
  const lists = [
    request?.at('vars')?.at('req'),
    request?.at('variables'),
    environments.length === 1 ? environments[0]?.at('variables') : undefined,
  ]
  if (environments.length > 1)
    for (const environment of environments)
      environment.leaveOut('one of several environments; give its values as a mapping')
  const values = new Map<string, string>()
  for (const variable of lists.flatMap((list) => list?.items ?? [])) {
    const name = variable.text('name')
    const value = variable.text('value')
    const isOff = variable.flag('enabled') === false || variable.flag('disabled') === true
    variable.take()
    if (name !== undefined && value !== undefined && !isOff) values.set(name, value)
  }
  return values
}
