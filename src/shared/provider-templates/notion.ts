import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const notion: ProviderTemplate = {
  id: 'notion',
  displayName: 'Notion',
  documentation: 'https://developers.notion.com/guides/get-started/authorization',
  mark: { monogram: 'No', colour: '#191919', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://api.notion.com/v1/oauth/authorize',
    tokenURL: 'https://api.notion.com/v1/oauth/token',
    useOauthSpecScope: true,
    pkce_enabled: false,
    authParams: { owner: 'user' },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Notion',
        headers: { 'Notion-Version': '2022-06-28' },
        requests: [{ answer: 'bot', url: 'https://api.notion.com/v1/users/me' }],
        checks: [
          'const user = bot.bot && bot.bot.owner && bot.bot.owner.user',
          "if (!user) return callback(new Error('Notion gave a token that belongs to no person'))",
          'const person = user.person || {}',
        ],
        profile: {
          user_id: 'user.id',
          name: 'user.name',
          picture: 'user.avatar_url || undefined',
          email: 'person.email',
        },
      }),
    },
  },
  clientAuthentication: 'basic',
  callbackNote: 'The callback URL must be one of the integration’s, exactly.',
  quirks: [
    {
      text: 'The token endpoint wants the client as HTTP Basic.',
      source: 'https://developers.notion.com/reference/create-a-token',
    },
    {
      text: 'There are no scopes: what the integration may read is set where it was registered, the email address included.',
      source: 'https://developers.notion.com/reference/capabilities',
    },
    {
      text: 'The token belongs to a bot; the person is its owner, which the script takes apart.',
      source: 'https://developers.notion.com/reference/get-self',
    },
    {
      text: 'Every request to the API names its version in a Notion-Version header.',
      source: 'https://developers.notion.com/reference/versioning',
    },
  ],
}
