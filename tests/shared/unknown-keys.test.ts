import { expect, test } from 'vitest'
import { findUnknownKeys, listUnknownKeys, unknownKeysOf } from '../../src/shared/unknown-keys.ts'
import { buildConnection } from '../builders/connection-builder.ts'

test('every key of Auth0’s schema has a field', () => {
  const connection = {
    ...buildConnection(),
    display_name: 'Northwind ID',
    is_domain_connection: false,
    metadata: {},
    authentication: { active: true },
    connected_accounts: { active: false, cross_app_access: { active: true } },
    enabled_clients: [],
    realms: [],
    show_as_button: true,
  }
  const options = {
    ...connection.options,
    useOauthSpecScope: true,
    scripts: { fetchUserProfile: '', getLogoutUrl: '' },
    customHeaders: {},
    authParams: {},
    authParamsMap: {},
    upstream_params: {},
    pkce_enabled: true,
    icon_url: '',
    logoutUrl: '',
    fieldsMap: {},
    set_user_root_attributes: 'on_each_login',
    non_persistent_attrs: [],
    strategy_version: 2,
    email: true,
  }
  expect(unknownKeysOf({ ...connection, options })).toEqual([])
})

test('names what no field shows', () => {
  const connection = {
    ...buildConnection({ options: { freeform_scopes: 'a', scripts: { other: 1 } } }),
    id: 'con_1',
    authentication: { active: true, extra: 1 },
  }
  expect(unknownKeysOf(connection).map((path) => path.join('.'))).toEqual([
    'id',
    'authentication.extra',
    'options.freeform_scopes',
    'options.scripts.other',
  ])
})

test('names with each the known key that it was most likely meant to be', () => {
  const options = { script: 'typo', scopes: 'x', fetchUserProfile: '', colour: 'blue' }
  const connection = { ...buildConnection({ options }), id: 'con_1', client_id: 'abc' }
  expect(listUnknownKeys(findUnknownKeys(connection))).toBe(
    'client_id (did you mean options.client_id?), options.script (did you mean options.scripts?), options.scopes (did you mean options.scope?), options.fetchUserProfile (did you mean options.scripts.fetchUserProfile?), options.colour',
  )
})
