import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const spotify: ProviderTemplate = {
  id: 'spotify',
  displayName: 'Spotify',
  documentation: 'https://developer.spotify.com/documentation/web-api/tutorials/code-flow',
  mark: { monogram: 'Sp', colour: '#1db954', ink: 'black' },
  placeholders: [],
  options: {
    authorizationURL: 'https://accounts.spotify.com/authorize',
    tokenURL: 'https://accounts.spotify.com/api/token',
    scope: 'user-read-email user-read-private',
    useOauthSpecScope: true,
    pkce_enabled: false,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Spotify',
        requests: [{ answer: 'user', url: 'https://api.spotify.com/v1/me' }],
        checks: ['const image = (user.images || [])[0] || {}'],
        profile: {
          user_id: 'user.account_id || user.id',
          name: 'user.display_name || user.id',
          email: 'user.email',
          picture: 'image.url',
        },
      }),
    },
  },
  clientAuthentication: 'basic',
  callbackNote:
    'The callback URL must be https; only a loopback address such as 127.0.0.1 may be http, and localhost is refused.',
  quirks: [
    {
      text: 'The token endpoint documents HTTP Basic, so the client is sent in an Authorization header too.',
      source: 'https://developer.spotify.com/documentation/web-api/tutorials/code-flow',
    },
    {
      text: 'The email address is not verified by Spotify, so the script gives no email_verified.',
      source:
        'https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile',
    },
    {
      text: 'In development mode only five listed users can sign in, and since 2026 no email address is given.',
      source:
        'https://developer.spotify.com/documentation/web-api/tutorials/february-2026-migration-guide',
    },
    {
      text: 'account_id, given since May 2026, never changes; id may, so it is only taken where there is no account_id.',
      source: 'https://developer.spotify.com/documentation/web-api/references/changes/may-2026',
    },
  ],
}
