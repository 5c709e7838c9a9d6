import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const hubspot: ProviderTemplate = {
  id: 'hubspot',
  displayName: 'HubSpot',
  documentation: 'https://developers.hubspot.com/docs/api-reference/auth-oauth-v3/guide',
  mark: { monogram: 'Hs', colour: '#ff7a59', ink: 'black' },
  placeholders: [],
  options: {
    authorizationURL: 'https://app.hubspot.com/oauth/authorize',
    tokenURL: 'https://api.hubapi.com/oauth/v3/token',
    scope: 'oauth',
    useOauthSpecScope: true,
    pkce_enabled: false,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'HubSpot',
        requests: [
          {
            answer: 'token',
            url: "'https://api.hubapi.com/oauth/v1/access-tokens/' + encodeURIComponent(accessToken)",
          },
        ],
        profile: {
          user_id: "token.hub_id + '-' + token.user_id",
          name: 'token.user',
          email: 'token.user',
          hub_domain: 'token.hub_domain',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote:
    'The callback URL must be one of the app’s, with https for every host but localhost.',
  quirks: [
    {
      text: 'The scopes must be the app’s own; one that it requires and that is not asked for is refused.',
      source:
        'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes',
    },
    {
      text: 'The user is told only by the token’s metadata, whose address holds the token itself; the endpoint that replaces it wants the client secret, which a script does not have.',
      source:
        'https://developers.hubspot.com/docs/api-reference/legacy/authentication/oauth-tokens/v1/get-oauth-token-metadata',
    },
    {
      text: 'user_id is a number within one HubSpot account; the script puts the account’s hub_id before it.',
      source:
        'https://developers.hubspot.com/docs/api-reference/legacy/authentication/oauth-tokens/v1/get-oauth-token-metadata',
    },
  ],
}
