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
import { Place } from '../place.ts'
import { braceVariables, Variables } from '../variables.ts'

const reasons: Readonly<Record<string, string>> = {
  ...clientReasons,
  ...Object.fromEntries(
    ['tokenName', 'addTokenTo', 'headerPrefix', 'tokenType', 'useBrowser', 'id', 'redirectUri'].map(
      (key) => [key, 'says how Postman uses the token; a profile script does that by itself'],
    ),
  ),
}

/** A Postman collection, format 2.0 or 2.1, bare or as Postman's own API wraps it. */
export const postmanImporter: DocumentImporter = {
  format: { name: 'postman', label: 'Postman collection' },
  recognises: (document) => collectionOf(document) !== null,
  import(root, context) {
    const collection =
      isObject(root.value) && isObject(root.value.info) ? root : root.at('collection')
    if (!collection) return { kind: 'connections', connections: [] }
    const variables = new Variables(braceVariables, readVariables(collection), context)
    const label = collection.at('info')?.text('name') ?? 'Postman collection'
    const connections = readTree(collection, label, variables, context)
    collection.leaveOutUnread('only the OAuth 2.0 settings and the variables are imported')
    return { kind: 'connections', connections: withoutRepetitions(connections) }
  },
}

function collectionOf(document: unknown): object | null {
  if (!isObject(document)) return null
  const collection = isObject(document.collection) ? document.collection : document
  const { info, item } = collection
  if (!isObject(info) || !Array.isArray(item)) return null
  return 'schema' in info || '_postman_id' in info ? collection : null
}

/** The settings of a collection, folder or request, and of everything in it. */
function readTree(
  place: Place,
  label: string,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  const auths = [place.at('auth'), place.at('request')?.at('auth')]
  const own = auths.flatMap((auth) => (auth ? readAuth(auth, label, variables, context) : []))
  const inner = (place.at('item')?.items ?? []).flatMap((item) =>
    readTree(item, item.text('name') ?? label, variables, context),
  )
  return [...own, ...inner]
}

function readAuth(
  auth: Place,
  label: string,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  if (auth.text('type') !== 'oauth2') return []
  const settings = new Place(
    settingsOf(auth.at('oauth2')?.take()),
    `${auth.path}.oauth2`,
    context.report,
  )
  const grant = settings.text('grant_type')
  if (!isForUsers(settings, grant)) return []
  const read = (key: string) => readSetting(settings, key, variables)
  const extra = readParameters(settings, variables)
  // Postman's own challenge of S256 is the only method that a connection has.
  if (settings.text('challengeAlgorithm') === 'plain')
    context.report.add(settings.path, 'uses PKCE with plain; a connection always uses S256')
  const connection = connectionOfSettings(
    {
      label,
      authorizationUrl: read('authUrl'),
      tokenUrl: read('accessTokenUrl'),
      clientId: read('clientId'),
      clientSecret: read('clientSecret'),
      scope: read('scope'),
      callbackUrl: read('redirect_uri') ?? read('callBackUrl'),
      pkce: grant === 'authorization_code_with_pkce',
      basicAuthentication: (settings.text('client_authentication') ?? 'header') === 'header',
      ...extra,
    },
    settings.path,
    braceVariables,
    context,
  )
  settings.reportUnread(reasons)
  return [connection]
}

/** Format 2.1 has a list of `{ key, value }`, format 2.0 an object. */
function settingsOf(oauth2: unknown): unknown {
  if (!Array.isArray(oauth2)) return oauth2
  return Object.fromEntries(
    oauth2.filter(isObject).map((entry) => [String(entry.key ?? ''), entry.value]),
  )
}

function readParameters(
  settings: Place,
  variables: Variables,
): {
  readonly authorizationParameters: Readonly<Record<string, string>>
  readonly tokenHeaders: Readonly<Record<string, string>>
} {
  const authorizationParameters: [string, string][] = []
  const tokenHeaders: [string, string][] = []
  for (const parameter of settings.at('authRequestParams')?.items ?? []) {
    const pair = readParameter(parameter, variables)
    if (pair) authorizationParameters.push(pair)
  }
  for (const parameter of settings.at('tokenRequestParams')?.items ?? []) {
    if (parameter.text('send_as') === 'request_header') {
      const pair = readParameter(parameter, variables)
      if (pair) tokenHeaders.push(pair)
    } else parameter.leaveOut('Auth0 cannot add parameters to the token request')
  }
  settings.at('refreshRequestParams')?.leaveOut('a connection does not refresh tokens')
  return {
    authorizationParameters: Object.fromEntries(authorizationParameters),
    tokenHeaders: Object.fromEntries(tokenHeaders),
  }
}

function readParameter(parameter: Place, variables: Variables): [string, string] | null {
  const key = readSetting(parameter, 'key', variables)
  const value = readSetting(parameter, 'value', variables)
  parameter.text('send_as')
  if (parameter.flag('enabled') === false || key === undefined || value === undefined) {
    parameter.leaveOut('is switched off or empty')
    return null
  }
  return [key, value]
}

function readVariables(collection: Place): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const variable of collection.at('variable')?.items ?? []) {
    const key = variable.text('key') ?? variable.text('id')
    const value = variable.text('value')
    variable.take()
    if (key !== undefined && value !== undefined && value !== '') values.set(key, value)
  }
  return values
}
