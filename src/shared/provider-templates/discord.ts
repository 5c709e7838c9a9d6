import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const discord: ProviderTemplate = {
  id: 'discord',
  displayName: 'Discord',
  documentation: 'https://discord.com/developers/docs/topics/oauth2',
  mark: { monogram: 'Di', colour: '#5058d8', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://discord.com/oauth2/authorize',
    tokenURL: 'https://discord.com/api/oauth2/token',
    scope: 'identify email',
    useOauthSpecScope: true,
    pkce_enabled: false,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Discord',
        headers: { 'User-Agent': 'DiscordBot (https://example.com, 1.0)' },
        requests: [{ answer: 'user', url: 'https://discord.com/api/v10/users/@me' }],
        checks: [
          "const picture = user.avatar ? 'https://cdn.discordapp.com/avatars/' + user.id + '/' + user.avatar + '.png' : undefined",
        ],
        profile: {
          user_id: 'user.id',
          nickname: 'user.username',
          name: 'user.global_name || user.username',
          picture: 'picture',
          email: 'user.email || undefined',
          email_verified: 'user.verified',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote: 'The callback URL must be registered exactly under OAuth2, Redirects.',
  quirks: [
    {
      text: 'The API asks for a User-Agent that names the program, so the script sends one.',
      source: 'https://discord.com/developers/docs/reference#user-agent',
    },
    {
      text: 'The picture is only a hash; its address is put together by the script.',
      source: 'https://discord.com/developers/docs/reference#image-formatting',
    },
    {
      text: 'email and verified come only with the scope email.',
      source: 'https://discord.com/developers/docs/resources/user',
    },
  ],
}
