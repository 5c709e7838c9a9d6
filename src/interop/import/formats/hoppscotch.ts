import type { Connection } from '../../../shared/connection.ts'
import { isObject } from '../../../shared/json-object.ts'
import {
  clientReasons,
  connectionOfSettings,
  isForUsers,
  readSetting,
  withoutRepetitions,
} from '../client-settings.ts'
import type { DocumentImporter, ImportContext } from '../importer.ts'
import type { Place } from '../place.ts'
import { hoppscotchVariables, Variables } from '../variables.ts'

/** A Hoppscotch collection, or the array of them that its export writes. */
export const hoppscotchImporter: DocumentImporter = {
  format: { name: 'hoppscotch', label: 'Hoppscotch collection' },
  recognises: (document) =>
    Array.isArray(document) ? document.some(isCollection) : isCollection(document),
  import(root, context) {
    const collections = Array.isArray(root.value) ? root.items : [root]
    const connections = collections.flatMap((collection) => {
      const variables = new Variables(hoppscotchVariables, readVariables(collection), context)
      const read = readTree(collection, 'Hoppscotch', variables, context)
      collection.leaveOutUnread('only the OAuth 2.0 settings and the variables are imported')
      return read
    })
    return { kind: 'connections', connections: withoutRepetitions(connections) }
  },
}

function isCollection(value: unknown): boolean {
  return isObject(value) && Array.isArray(value.folders) && Array.isArray(value.requests)
}

function readTree(
  place: Place,
  label: string,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  const name = place.text('name') ?? label
  const children = ['folders', 'requests'].flatMap((key) => place.at(key)?.items ?? [])
  return [
    ...readAuth(place.at('auth'), name, variables, context),
    ...children.flatMap((child) => readTree(child, name, variables, context)),
  ]
}

function readAuth(
  auth: Place | undefined,
  label: string,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  if (auth?.text('authType') !== 'oauth-2') return []
  // Until version 2 the settings stood beside `authType`.
  const settings = auth.at('grantTypeInfo') ?? auth
  if (!isForUsers(settings, settings.text('grantType'))) return []
  const read = (...keys: readonly string[]) =>
    keys.map((key) => readSetting(settings, key, variables)).find((value) => value !== undefined)
  if (settings.text('codeVerifierMethod') === 'plain')
    context.report.add(settings.path, 'uses PKCE with plain; a connection always uses S256')
  const connection = connectionOfSettings(
    {
      label,
      authorizationUrl: read('authEndpoint', 'authURL'),
      tokenUrl: read('tokenEndpoint', 'accessTokenURL'),
      clientId: read('clientID'),
      clientSecret: read('clientSecret'),
      scope: read('scopes', 'scope'),
      pkce: settings.flag('isPKCE'),
      basicAuthentication: settings.text('clientAuthentication') === 'AS_BASIC_AUTH_HEADERS',
      authorizationParameters: readPairs(settings.at('authRequestParams'), variables, null),
      tokenHeaders: readPairs(settings.at('tokenRequestParams'), variables, 'headers'),
    },
    settings.path,
    hoppscotchVariables,
    context,
  )
  settings.at('refreshRequestParams')?.leaveOut('a connection does not refresh tokens')
  settings.reportUnread(clientReasons)
  return [connection]
}

/** @param sendIn the only place where such a parameter can go; `null` where it does not matter */
function readPairs(
  list: Place | undefined,
  variables: Variables,
  sendIn: 'headers' | null,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (list?.items ?? []).flatMap((parameter) => {
      const key = readSetting(parameter, 'key', variables)
      const value = readSetting(parameter, 'value', variables)
      const isOff = parameter.flag('active') === false
      const goesElsewhere = sendIn !== null && parameter.text('sendIn') !== sendIn
      parameter.at('id')?.take()
      if (!isOff && !goesElsewhere && key !== undefined && value !== undefined)
        return [[key, value]]
      parameter.leaveOut(
        goesElsewhere
          ? 'Auth0 cannot add parameters to the token request'
          : 'is switched off or empty',
      )
      return []
    }),
  )
}

function readVariables(collection: Place): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const variable of collection.at('variables')?.items ?? []) {
    const key = variable.text('key')
    const value = variable.text('currentValue') || variable.text('initialValue')
    variable.take()
    if (key !== undefined && value) values.set(key, value)
  }
  return values
}
