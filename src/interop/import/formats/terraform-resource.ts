import type { Connection } from '../../../shared/connection.ts'
import { isObject } from '../../../shared/json-object.ts'
import { completeConnection } from '../auth0-connection.ts'
import type { ImportContext } from '../importer.ts'
import type { Place } from '../place.ts'

/** How the Terraform provider calls what Auth0 calls otherwise. */
const textKeys: Readonly<Record<string, string>> = {
  client_id: 'client_id',
  client_secret: 'client_secret',
  authorization_endpoint: 'authorizationURL',
  token_endpoint: 'tokenURL',
  icon_url: 'icon_url',
  set_user_root_attributes: 'set_user_root_attributes',
}

const flagKeys: Readonly<Record<string, string>> = {
  pkce_enabled: 'pkce_enabled',
  use_oauth_spec_scope: 'useOauthSpecScope',
}

const topLevelKeys = [
  'display_name',
  'is_domain_connection',
  'realms',
  'metadata',
  'show_as_button',
  'enabled_clients',
]

const reasons: Readonly<Record<string, string>> = {
  count: 'Terraform makes several connections of it; one was taken',
  for_each: 'Terraform makes several connections of it; one was taken',
  depends_on: 'belongs to Terraform',
  lifecycle: 'belongs to Terraform',
  provider: 'belongs to Terraform',
  dynamic: 'only Terraform can compute a dynamic block',
}

/**
 * One `auth0_connection`: its attributes by name, its blocks as arrays, as both HCL and
 * `terraform show -json` have it. `null` where it is no custom social connection.
 */
export function importTerraformResource(
  resource: Place,
  context: ImportContext,
): Connection | null {
  const strategy = resource.text('strategy')
  if (strategy !== 'oauth2') {
    resource.leaveOut(
      `its strategy is ${JSON.stringify(strategy ?? null)}; only custom social connections ("oauth2") can be imported`,
    )
    return null
  }
  const name = resource.text('name')
  const options = firstBlock(resource, 'options')
  const draft = {
    ...(name === undefined ? {} : { name }),
    strategy,
    ...Object.fromEntries(topLevelKeys.flatMap((key) => rawEntry(resource, key, key))),
    ...purposeOf(resource, 'authentication'),
    ...purposeOf(resource, 'connected_accounts'),
    options: options ? readOptions(options) : {},
  }
  const id = resource.text('id')
  resource.reportUnread(reasons)
  return completeConnection(id ? { id, ...draft } : draft, resource.path, context)
}

function readOptions(options: Place): Readonly<Record<string, unknown>> {
  const texts = Object.entries(textKeys).flatMap(([key, name]) => {
    const text = options.text(key)
    return text === undefined || (text === '' && key !== 'client_secret') ? [] : [[name, text]]
  })
  const flags = Object.entries(flagKeys).flatMap(([key, name]) => {
    const flag = options.flag(key)
    return flag === undefined ? [] : [[name, flag]]
  })
  return Object.fromEntries([
    ...texts,
    ...rawEntry(options, 'scopes', 'scope'),
    ...flags,
    ...rawEntry(options, 'scripts', 'scripts'),
    ...readHeaders(options),
    ...readUpstreamParams(options),
    ...rawEntry(options, 'non_persistent_attrs', 'non_persistent_attrs'),
    ...rawEntry(options, 'strategy_version', 'strategy_version'),
    ...rawEntry(options, 'email', 'email'),
  ])
}

function rawEntry(place: Place, key: string, name: string): [string, unknown][] {
  const child = place.at(key)
  // Terraform's state spells every attribute that is not set as null, 0, "" or an empty collection.
  if (!child || child.isEmpty || child.value === 0) {
    child?.take()
    return []
  }
  return [[name, child.take()]]
}

function readHeaders(options: Place): [string, unknown][] {
  const headers = (options.at('custom_headers')?.items ?? []).flatMap((block) => {
    const header = block.text('header')
    const value = block.text('value')
    return header === undefined || value === undefined ? [] : [[header, value] as const]
  })
  return headers.length === 0 ? [] : [['customHeaders', Object.fromEntries(headers)]]
}

function readUpstreamParams(options: Place): [string, unknown][] {
  const place = options.at('upstream_params')
  if (!place || place.isEmpty) return []
  if (typeof place.value !== 'string') return [['upstream_params', place.take()]]
  try {
    const value: unknown = JSON.parse(place.value)
    if (!isObject(value)) throw new TypeError('not an object')
    place.take()
    return [['upstream_params', value]]
  } catch {
    place.leaveOut('must be the JSON of an object')
    return []
  }
}

function purposeOf(resource: Place, key: string): Readonly<Record<string, unknown>> {
  const block = firstBlock(resource, key)
  return block && !block.isEmpty ? { [key]: block.take() } : {}
}

function firstBlock(place: Place, key: string): Place | undefined {
  const blocks = place.at(key)
  return Array.isArray(blocks?.value) ? blocks.items[0] : blocks
}
