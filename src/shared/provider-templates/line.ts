import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const line: ProviderTemplate = {
  id: 'line',
  displayName: 'LINE',
  documentation: 'https://developers.line.biz/en/docs/line-login/integrate-line-login/',
  mark: { monogram: 'Li', colour: '#06c755', ink: 'black' },
  placeholders: [],
  options: {
    authorizationURL: 'https://access.line.me/oauth2/v2.1/authorize',
    tokenURL: 'https://api.line.me/oauth2/v2.1/token',
    scope: 'openid profile',
    useOauthSpecScope: true,
    pkce_enabled: true,
    upstream_params: { ui_locales: { alias: 'ui_locales' }, prompt: { alias: 'prompt' } },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'LINE',
        requests: [{ answer: 'user', url: 'https://api.line.me/oauth2/v2.1/userinfo' }],
        profile: { user_id: 'user.sub', name: 'user.name', picture: 'user.picture' },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote: 'The callback URL must be on the channel’s list, exactly.',
  quirks: [
    {
      text: 'email stands only in the ID token, and only if LINE has permitted the channel to ask for it; the userinfo endpoint never gives it.',
      source:
        'https://developers.line.biz/en/docs/line-login/integrate-line-login/#applying-for-email-permission',
    },
    {
      text: 'The ID token of a web login is signed with the channel secret (HS256), not with a published key.',
      source: 'https://developers.line.biz/en/docs/line-login/verify-id-token/',
    },
    {
      text: 'The same user has another ID with every provider of the LINE Developers Console.',
      source: 'https://developers.line.biz/en/docs/messaging-api/getting-user-ids/',
    },
  ],
}
