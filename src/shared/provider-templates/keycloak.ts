import { baseAddressPattern, segmentPattern } from './placeholder-patterns.ts'
import type { ProviderTemplate } from './provider-template.ts'
import { standardClaims, writeProfileScript } from './write-profile-script.ts'

export const keycloak: ProviderTemplate = {
  id: 'keycloak',
  displayName: 'Keycloak',
  documentation: 'https://www.keycloak.org/securing-apps/oidc-layers',
  mark: { monogram: 'Kc', colour: '#4d4d4d', ink: 'white' },
  placeholders: [
    {
      name: 'address',
      label: 'Server address',
      help: 'Where Keycloak is, with https:// and without a slash at the end.',
      example: 'https://id.example.com',
      pattern: baseAddressPattern,
      rule: 'An address looks like https://id.example.com, without a slash at the end.',
    },
    {
      name: 'realm',
      label: 'Realm',
      help: 'The realm’s name, as it stands in its addresses.',
      example: 'staff',
      pattern: segmentPattern,
      rule: 'A realm here holds only letters, digits and . _ ~ -.',
    },
  ],
  options: {
    authorizationURL: '{address}/realms/{realm}/protocol/openid-connect/auth',
    tokenURL: '{address}/realms/{realm}/protocol/openid-connect/token',
    scope: 'openid profile email',
    useOauthSpecScope: true,
    pkce_enabled: true,
    upstream_params: {
      login_hint: { alias: 'login_hint' },
      prompt: { alias: 'prompt' },
      ui_locales: { alias: 'ui_locales' },
    },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Keycloak',
        requests: [
          { answer: 'user', url: '{address}/realms/{realm}/protocol/openid-connect/userinfo' },
        ],
        profile: { ...standardClaims('user'), nickname: 'user.preferred_username' },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote:
    'The callback URL must match one of the client’s valid redirect URIs, where a star at the end stands for any rest.',
  quirks: [
    {
      text: 'Before version 17 every path began with /auth; add it to the server’s address there.',
      source: 'https://www.keycloak.org/migration/migrating-to-quarkus',
    },
    {
      text: 'The client must have client authentication on to have a secret; a public client needs PKCE.',
      source: 'https://www.keycloak.org/docs/latest/server_admin/#_oidc_clients',
    },
    {
      text: 'userinfo refuses a token without the scope openid with 403.',
      source: 'https://www.keycloak.org/docs/latest/upgrading/',
    },
  ],
}
