import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const kakao: ProviderTemplate = {
  id: 'kakao',
  displayName: 'Kakao',
  documentation: 'https://developers.kakao.com/docs/latest/en/kakaologin/rest-api',
  mark: { monogram: 'Ka', colour: '#fee500', ink: 'black' },
  placeholders: [],
  options: {
    authorizationURL: 'https://kauth.kakao.com/oauth/authorize',
    tokenURL: 'https://kauth.kakao.com/oauth/token',
    scope: 'account_email,profile_nickname,profile_image',
    useOauthSpecScope: true,
    pkce_enabled: false,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Kakao',
        requests: [{ answer: 'user', url: 'https://kapi.kakao.com/v2/user/me' }],
        checks: [
          'const account = user.kakao_account || {}',
          'const person = account.profile || {}',
        ],
        profile: {
          user_id: 'String(user.id)',
          nickname: 'person.nickname',
          name: 'person.nickname',
          picture: 'person.profile_image_url',
          email: 'account.email',
          email_verified:
            'account.email ? account.is_email_valid === true && account.is_email_verified === true : undefined',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote: 'The callback URL must be registered exactly under Kakao Login, Redirect URI.',
  quirks: [
    {
      text: 'Scopes are separated by commas, and each must be a consent item of the app.',
      source: 'https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#additional-consent',
    },
    {
      text: 'The client ID is the app’s REST API key; a client secret is only wanted once it is turned on.',
      source: 'https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-token',
    },
    {
      text: 'email counts only while is_email_valid and is_email_verified are both true.',
      source: 'https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#req-user-info',
    },
  ],
}
