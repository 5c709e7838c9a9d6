import type { Connection } from '../../shared/connection.ts'
import { upstreamAliases } from '../../shared/upstream-aliases.ts'

/** A key that the Terraform provider does not map for this strategy: an apply removes it. */
export interface TerraformLoss {
  readonly path: string
  readonly value: unknown
}

const mappedOptions = new Set([
  'client_id',
  'client_secret',
  'authorizationURL',
  'tokenURL',
  'scope',
  'useOauthSpecScope',
  'pkce_enabled',
  'icon_url',
  'scripts',
  'customHeaders',
  'upstream_params',
  'set_user_root_attributes',
  'non_persistent_attrs',
  'strategy_version',
  'email',
])

const mappedTopLevel = new Set([
  'name',
  'strategy',
  'display_name',
  'is_domain_connection',
  'realms',
  'metadata',
  'authentication',
  'connected_accounts',
  'options',
  // The resource's own address in Terraform's state.
  'id',
  // Not of Auth0, and reported apart.
  'workbench',
])

/** Everything of a connection that has no place in the Terraform provider. */
export function findLosses(connection: Connection): readonly TerraformLoss[] {
  const topLevel = Object.entries(connection)
    .filter(([key, value]) => !mappedTopLevel.has(key) && value !== undefined)
    .map(([path, value]) => ({ path, value }))
  const purposes = (['authentication', 'connected_accounts'] as const).flatMap((key) =>
    Object.entries(connection[key] ?? {})
      .filter(([name]) => name !== 'active')
      .map(([name, value]) => ({ path: `${key}.${name}`, value })),
  )
  const options = Object.entries(connection.options)
    .filter(([key, value]) => !mappedOptions.has(key) && value !== undefined)
    .map(([key, value]) => ({ path: `options.${key}`, value }))
  const scripts = Object.entries(connection.options.scripts ?? {})
    .filter(([, script]) => typeof script !== 'string')
    .map(([key, value]) => ({ path: `options.scripts.${key}`, value }))
  return [...topLevel, ...purposes, ...options, ...scripts]
}

/** The losses as lines of a comment, with a way around each. */
export function explainLosses(
  losses: readonly TerraformLoss[],
  { options }: Connection,
): readonly string[] {
  if (losses.length === 0) return []
  const workarounds = losses.flatMap(({ path }) => {
    if (path === 'options.authParams') return workaroundForStatic(options.authParams ?? {})
    if (path === 'options.authParamsMap') return workaroundForMapped(options.authParamsMap ?? {})
    if (path === 'enabled_clients')
      return ['For enabled_clients, add a resource auth0_connection_clients.']
    return []
  })
  return [
    'The provider does not map these keys of a custom social connection; an apply that updates options seems to remove them:',
    ...losses.map(({ path, value }) => `  ${path} = ${JSON.stringify(value)}`),
    ...workarounds,
    'Otherwise send the whole options with a PATCH of the Management API after each apply, or add',
    'lifecycle { ignore_changes = [options] } and keep options out of Terraform.',
  ]
}

function workaroundForStatic(authParams: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(authParams).map(
    ([name, value]) => `${JSON.stringify(name)} = { value = ${JSON.stringify(value)} }`,
  )
  return [`For authParams, add to upstream_params: jsonencode({ ${entries.join(', ')} })`]
}

function workaroundForMapped(authParamsMap: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(authParamsMap)
    .filter(([, source]) => upstreamAliases.includes(source))
    .map(([name, source]) => `${JSON.stringify(name)} = { alias = ${JSON.stringify(source)} }`)
  if (entries.length === 0) return []
  return [`For authParamsMap, add to upstream_params: jsonencode({ ${entries.join(', ')} })`]
}
