import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const twitch: ProviderTemplate = {
  id: 'twitch',
  displayName: 'Twitch',
  documentation: 'https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/',
  mark: { monogram: 'Tw', colour: '#772ce8', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://id.twitch.tv/oauth2/authorize',
    tokenURL: 'https://id.twitch.tv/oauth2/token',
    scope: 'openid user:read:email',
    useOauthSpecScope: true,
    pkce_enabled: false,
    authParams: {
      claims:
        '{"userinfo":{"email":null,"email_verified":null,"picture":null,"preferred_username":null}}',
    },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Twitch',
        requests: [{ answer: 'user', url: 'https://id.twitch.tv/oauth2/userinfo' }],
        profile: {
          user_id: 'user.sub',
          nickname: 'user.preferred_username',
          name: 'user.preferred_username',
          picture: 'user.picture',
          email: 'user.email',
          email_verified: 'user.email_verified',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote: 'The callback URL must be registered exactly; http is allowed only for localhost.',
  quirks: [
    {
      text: 'Beside sub, only the claims that the request’s claims parameter names are given.',
      source: 'https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/#requesting-claims',
    },
    {
      text: 'The token response gives scope as an array instead of a text.',
      source:
        'https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/#oidc-authorization-code-grant-flow',
    },
    {
      text: 'The Helix API would also want the client’s ID in a Client-Id header, which a script does not have; the userinfo endpoint does not.',
      source: 'https://dev.twitch.tv/docs/api/get-started/',
    },
  ],
}
