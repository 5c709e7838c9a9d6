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
import { braceVariables, Variables } from '../variables.ts'

const reasons: Readonly<Record<string, string>> = {
  ...clientReasons,
  ...Object.fromEntries(
    ['tokenPrefix', 'disabled', 'responseType', 'origin', 'type', 'useDefaultBrowser'].map(
      (key) => [key, 'says how Insomnia works; a connection always asks for a code'],
    ),
  ),
}

/** An Insomnia export: JSON or YAML with a flat list (format 4), or the YAML tree of format 5. */
export const insomniaImporter: DocumentImporter = {
  format: { name: 'insomnia', label: 'Insomnia export' },
  recognises: (document) => isObject(document) && (isFormat4(document) || isFormat5(document)),
  import(root, context) {
    const isTree = isObject(root.value) && isFormat5(root.value)
    const variables = new Variables(
      braceVariables,
      isTree ? variablesOf(root.at('environments')?.at('data')) : readBaseEnvironments(root),
      context,
    )
    const label = root.text('name') ?? 'Insomnia'
    const connections = isTree
      ? readTree(root.at('collection')?.items ?? [], label, variables, context)
      : (root.at('resources')?.items ?? []).flatMap((resource) =>
          readAuthentication(resource, resource.text('name') ?? label, variables, context),
        )
    reportSubEnvironments(root)
    root.leaveOutUnread('only the OAuth 2.0 settings and the variables are imported')
    return { kind: 'connections', connections: withoutRepetitions(connections) }
  },
}

function isFormat4(document: Readonly<Record<string, unknown>>): boolean {
  return document._type === 'export' && Array.isArray(document.resources)
}

function isFormat5(document: Readonly<Record<string, unknown>>): boolean {
  return typeof document.type === 'string' && /^\w+\.insomnia\.rest\/5/.test(document.type)
}

function readTree(
  places: readonly Place[],
  label: string,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  return places.flatMap((place) => {
    const name = place.text('name') ?? label
    return [
      ...readAuthentication(place, name, variables, context),
      ...readTree(place.at('children')?.items ?? [], name, variables, context),
    ]
  })
}

function readAuthentication(
  place: Place,
  label: string,
  variables: Variables,
  context: ImportContext,
): readonly Connection[] {
  const auth = place.at('authentication')
  if (auth?.text('type') !== 'oauth2') return []
  // Insomnia leaves the grant out where it is the default.
  if (!isForUsers(auth, auth.text('grantType') || undefined)) return []
  const read = (key: string) => readSetting(auth, key, variables)
  if (auth.text('pkceMethod') === 'plain')
    context.report.add(auth.path, 'uses PKCE with plain; a connection always uses S256')
  const audience = read('audience')
  const resource = read('resource')
  const connection = connectionOfSettings(
    {
      label,
      authorizationUrl: read('authorizationUrl'),
      tokenUrl: read('accessTokenUrl'),
      clientId: read('clientId'),
      clientSecret: read('clientSecret'),
      scope: read('scope'),
      callbackUrl: read('redirectUrl'),
      pkce: auth.flag('usePkce'),
      basicAuthentication: !(auth.flag('credentialsInBody') ?? false),
      authorizationParameters: {
        ...(audience === undefined ? {} : { audience }),
        ...(resource === undefined ? {} : { resource }),
      },
    },
    auth.path,
    braceVariables,
    context,
  )
  auth.reportUnread(reasons)
  return [connection]
}

function readBaseEnvironments(root: Place): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const resource of root.at('resources')?.items ?? []) {
    if (resource.text('_type') !== 'environment') continue
    // Environments below another environment are alternatives; none of them is chosen here.
    if (resource.text('parentId')?.startsWith('env_')) continue
    for (const [key, value] of variablesOf(resource.at('data'))) values.set(key, value)
  }
  return values
}

function reportSubEnvironments(root: Place): void {
  const environments = root.at('environments')
  for (const environment of environments?.at('subEnvironments')?.items ?? [])
    environment.leaveOut(
      'only the base environment is read; give the values of this one as a mapping',
    )
  environments?.leaveOutUnread('says nothing about variables')
}

/** Texts of an environment, nested keys joined with dots as templates name them. */
function variablesOf(data: Place | undefined, prefix = ''): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const key of data?.keys ?? []) {
    const child = data?.at(key)
    if (child && isObject(child.value))
      for (const [name, value] of variablesOf(child, `${prefix}${key}.`)) values.set(name, value)
    else if (typeof child?.value === 'string' || typeof child?.value === 'number')
      values.set(`${prefix}${key}`, String(child.take()))
    else child?.take()
  }
  return values
}
