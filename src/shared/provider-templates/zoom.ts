import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const zoom: ProviderTemplate = {
  id: 'zoom',
  displayName: 'Zoom',
  documentation: 'https://developers.zoom.us/docs/integrations/oauth/',
  mark: { monogram: 'Zm', colour: '#0b5cff', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://zoom.us/oauth/authorize',
    tokenURL: 'https://zoom.us/oauth/token',
    scope: 'user:read:user',
    useOauthSpecScope: true,
    pkce_enabled: true,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Zoom',
        requests: [{ answer: 'user', url: 'https://api.zoom.us/v2/users/me' }],
        profile: {
          user_id: 'user.id',
          name: 'user.display_name',
          given_name: 'user.first_name',
          family_name: 'user.last_name',
          picture: 'user.pic_url',
          email: 'user.email',
          email_verified: 'user.verified === 1',
        },
      }),
    },
  },
  clientAuthentication: 'basic',
  callbackNote:
    'The callback URL must be on the app’s allow list; strict mode compares it exactly.',
  quirks: [
    {
      text: 'The token endpoint wants the client as HTTP Basic.',
      source: 'https://developers.zoom.us/docs/integrations/oauth/',
    },
    {
      text: 'The scopes are those of the app; older apps have user:read instead of user:read:user.',
      source: 'https://developers.zoom.us/docs/integrations/oauth-scopes-granular/',
    },
    {
      text: 'verified is the number 1 or 0, which the script turns into true or false.',
      source: 'https://developers.zoom.us/docs/api/users/',
    },
  ],
}
