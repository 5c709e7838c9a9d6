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
import { Variables, yaakVariables } from '../variables.ts'

const reasons: Readonly<Record<string, string>> = {
  ...clientReasons,
  ...Object.fromEntries(
    [
      'headerName',
      'headerPrefix',
      'tokenName',
      'useExternalBrowser',
      'callbackType',
      'callbackPort',
      'responseType',
      'disabled',
    ].map((key) => [key, 'says how Yaak works, not how the provider does']),
  ),
}

/** A Yaak export: one JSON file with flat lists of workspaces, folders and requests. */
export const yaakImporter: DocumentImporter = {
  format: { name: 'yaak', label: 'Yaak export' },
  recognises: (document) =>
    isObject(document) && Object.hasOwn(document, 'yaakSchema') && isObject(document.resources),
  import(root, context) {
    const resources = root.at('resources')
    const variables = new Variables(yaakVariables, readVariables(resources), context)
    const connections = [
      'workspaces',
      'folders',
      'httpRequests',
      'requests',
      'grpcRequests',
      'websocketRequests',
    ].flatMap((key) =>
      (resources?.at(key)?.items ?? []).flatMap((item) =>
        readAuthentication(item, variables, context),
      ),
    )
    resources?.leaveOutUnread('only the OAuth 2.0 settings and the variables are imported')
    return { kind: 'connections', connections: withoutRepetitions(connections) }
  },
}

function readAuthentication(
  item: Place,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  const auth = item.at('authentication')
  if (!auth || item.text('authenticationType') !== 'oauth2') return []
  if (!isForUsers(auth, auth.text('grantType') || undefined)) return []
  const read = (key: string) => readSetting(auth, key, variables)
  if (auth.text('pkceChallengeMethod') === 'plain')
    context.report.add(auth.path, 'uses PKCE with plain; a connection always uses S256')
  const audience = read('audience')
  const connection = connectionOfSettings(
    {
      label: item.text('name') || 'Yaak request',
      authorizationUrl: read('authorizationUrl'),
      tokenUrl: read('accessTokenUrl'),
      clientId: read('clientId'),
      clientSecret: read('clientSecret'),
      scope: read('scope'),
      callbackUrl: read('redirectUri'),
      pkce: auth.flag('usePkce'),
      basicAuthentication: auth.text('credentials') === 'basic',
      authorizationParameters: audience === undefined ? {} : { audience },
    },
    auth.path,
    yaakVariables,
    context,
  )
  auth.reportUnread(reasons)
  return [connection]
}

/** Variables of base environments; the others are alternatives of which none is chosen. */
function readVariables(resources: Place | undefined): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const environment of resources?.at('environments')?.items ?? []) {
    const isBase =
      environment.flag('base') === true || environment.text('parentModel') === 'workspace'
    if (!isBase) {
      environment.leaveOut('only base environments are read; give its values as a mapping')
      continue
    }
    for (const variable of environment.at('variables')?.items ?? []) {
      const name = variable.text('name')
      const value = variable.text('value')
      const isOff = variable.flag('enabled') === false
      variable.take()
      if (name !== undefined && value !== undefined && !isOff) values.set(name, value)
    }
  }
  return values
}
