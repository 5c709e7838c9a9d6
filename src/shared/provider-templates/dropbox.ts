import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const dropbox: ProviderTemplate = {
  id: 'dropbox',
  displayName: 'Dropbox',
  documentation: 'https://developers.dropbox.com/oauth-guide',
  mark: { monogram: 'Db', colour: '#0061fe', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://www.dropbox.com/oauth2/authorize',
    tokenURL: 'https://api.dropboxapi.com/oauth2/token',
    scope: 'account_info.read',
    useOauthSpecScope: true,
    pkce_enabled: false,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Dropbox',
        method: 'post',
        requests: [
          { answer: 'user', url: 'https://api.dropboxapi.com/2/users/get_current_account' },
        ],
        profile: {
          user_id: 'user.account_id',
          name: 'user.name.display_name',
          given_name: 'user.name.given_name',
          family_name: 'user.name.surname',
          picture: 'user.profile_photo_url',
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
      text: 'The account comes from a POST without a body; a GET is refused.',
      source:
        'https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account',
    },
    {
      text: 'A refresh token is only given with token_access_type=offline.',
      source: 'https://developers.dropbox.com/oauth-guide',
    },
    {
      text: 'A new app is in development status and takes a limited number of users.',
      source: 'https://www.dropbox.com/developers/reference/developer-guide#production-approval',
    },
  ],
}
