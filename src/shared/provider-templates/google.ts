import type { ProviderTemplate } from './provider-template.ts'
import { standardClaims, writeProfileScript } from './write-profile-script.ts'

export const google: ProviderTemplate = {
  id: 'google',
  displayName: 'Google',
  documentation: 'https://developers.google.com/identity/openid-connect/openid-connect',
  mark: { monogram: 'G', colour: '#1a73e8', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://accounts.google.com/o/oauth2/v2/auth',
    tokenURL: 'https://oauth2.googleapis.com/token',
    scope: 'openid profile email',
    useOauthSpecScope: true,
    pkce_enabled: true,
    upstream_params: { login_hint: { alias: 'login_hint' }, prompt: { alias: 'prompt' } },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Google',
        requests: [{ answer: 'user', url: 'https://openidconnect.googleapis.com/v1/userinfo' }],
        profile: standardClaims('user'),
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote:
    'The callback URL must be registered exactly, with https for every host but localhost.',
  quirks: [
    {
      text: 'Signing in is refused in embedded windows (disallowed_useragent); run it in the system browser.',
      source: 'https://developers.google.com/identity/protocols/oauth2/policies#browsers',
    },
    {
      text: 'A refresh token is only given with access_type=offline, and again only with prompt=consent.',
      source: 'https://developers.google.com/identity/protocols/oauth2/web-server#offline',
    },
    {
      text: 'While the app is in testing, only its listed test users can sign in.',
      source: 'https://support.google.com/cloud/answer/15549945',
    },
  ],
}
