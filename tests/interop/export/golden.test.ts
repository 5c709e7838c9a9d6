import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportCurl } from '../../../src/interop/export/curl.ts'
import { exportDeployCliFile, exportDeployCliYaml } from '../../../src/interop/export/deploy-cli.ts'
import { exportLoginLinks } from '../../../src/interop/export/login-link.ts'
import { exportManagementApi } from '../../../src/interop/export/management-api.ts'
import { exportTerraform } from '../../../src/interop/export/terraform.ts'
import type { Connection } from '../../../src/shared/connection.ts'
import type { ExportResult } from '../../../src/shared/sharing/export-result.ts'

const connection: Connection = {
  id: 'con_4f7d2b1c',
  name: 'northwind-id',
  strategy: 'oauth2',
  enabled_clients: ['c1ient1d'],
  authentication: { active: true },
  connected_accounts: { active: false, cross_app_access: true },
  options: {
    authorizationURL: 'https://id.northwind.example/oauth2/authorize',
    tokenURL: 'https://id.northwind.example/oauth2/token',
    client_id: 'client-4711',
    client_secret: 's3cr3t-of-northwind',
    scope: 'openid profile',
    useOauthSpecScope: true,
    pkce_enabled: true,
    authParams: { audience: 'orders' },
    authParamsMap: { login_hint: 'login_hint', access_type: 'access_type' },
    upstream_params: { screen: { value: 'login' }, acr_values: { alias: 'acr_values' } },
    customHeaders: { Authorization: 'Basic bm9ydGh3aW5kOnMzY3IzdA==', 'X-Tenant': 'shop' },
    scripts: {
      fetchUserProfile:
        // biome-ignore lint/suspicious/noTemplateCurlyInString: what Terraform would fill in
        "function fetchUserProfile(accessToken, context, callback) {\n  const auth = `Bearer ${accessToken}`\n  const own = 's3cr3t-of-northwind'\n  callback(null, { user_id: 'it\\'s me', auth, own })\n}\n",
    },
    icon_url: 'https://cdn.northwind.example/icon.png',
    fieldsMap: { email: 'mail' },
    logoutUrl: 'https://id.northwind.example/logout',
  },
  workbench: { callbackUrl: 'https://tenant.example.com/login/callback' },
}

const second: Connection = {
  name: 'acme',
  display_name: 'Acme',
  strategy: 'oauth2',
  options: {
    authorizationURL: 'https://acme.example/authorize',
    tokenURL: 'https://acme.example/token',
    client_id: 'abc',
    client_secret: 'another-secret',
    scripts: { fetchUserProfile: '(t, c, cb) => cb(null, { user_id: 1 })' },
  },
}

const both = [connection, second]

const exports: readonly (readonly [name: string, result: ExportResult])[] = [
  ['management-api-post', exportManagementApi([connection], { method: 'POST' })],
  ['management-api-patch', exportManagementApi([connection], { method: 'PATCH' })],
  ['management-api-several', exportManagementApi(both, { method: 'POST' })],
  ['curl-patch', exportCurl([connection], { method: 'PATCH' })],
  ['curl-post', exportCurl(both, { method: 'POST', domain: 'acme.eu.auth0.com' })],
  ['deploy-cli-file', exportDeployCliFile(connection, {})],
  ['deploy-cli-yaml', exportDeployCliYaml(both, {})],
  ['deploy-cli-yaml-revealed', exportDeployCliYaml(both, { revealSecrets: true })],
  ['terraform', exportTerraform(both, {})],
  ['terraform-revealed', exportTerraform(both, { revealSecrets: true })],
  ['login-link', exportLoginLinks(both)],
]

it.each(exports)('%s is exported as it always was', async (name, { text, warnings, fileName }) => {
  const golden = `${text}\n--- ${fileName}\n${warnings.map((warning) => `! ${warning}\n`).join('')}`
  await expect(golden).toMatchFileSnapshot(
    join(import.meta.dirname, `../golden/export/${name}.golden`),
  )
})
