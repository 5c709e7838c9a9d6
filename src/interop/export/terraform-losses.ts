import type { Connection } from '../../shared/connection.ts'
import type { JsonObject } from '../../shared/json-object.ts'
import { upstreamAliases } from '../../shared/upstream-aliases.ts'
import { type References, writeHclLine } from './hcl-text.ts'

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
  references: References,
): readonly string[] {
  if (losses.length === 0) return []
  const workarounds = losses.flatMap(({ path }) => {
    if (path === 'options.authParams')
      return workaroundFor('authParams', staticOf(options.authParams), references)
    if (path === 'options.authParamsMap')
      return workaroundFor('authParamsMap', mappedOf(options.authParamsMap), references)
    if (path === 'enabled_clients')
      return ['For enabled_clients, add a resource auth0_connection_clients.']
    return []
  })
  return [
    'The provider does not map these keys of a custom social connection; an apply that updates options seems to remove them:',
    ...losses.map(({ path, value }) => `  ${path} = ${writeHclLine(value, references)}`),
    ...workarounds,
    'Otherwise send the whole options with a PATCH of the Management API after each apply, or add',
    'lifecycle { ignore_changes = [options] } and keep options out of Terraform.',
  ]
}

function workaroundFor(
  key: string,
  upstream: JsonObject,
  references: References,
): readonly string[] {
  if (Object.keys(upstream).length === 0) return []
  return [`For ${key}, add to upstream_params: jsonencode(${writeHclLine(upstream, references)})`]
}

function staticOf(authParams: Readonly<Record<string, string>> = {}): JsonObject {
  return Object.fromEntries(Object.entries(authParams).map(([name, value]) => [name, { value }]))
}

function mappedOf(authParamsMap: Readonly<Record<string, string>> = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(authParamsMap)
      .filter(([, source]) => upstreamAliases.includes(source))
      .map(([name, alias]) => [name, { alias }]),
  )
}
