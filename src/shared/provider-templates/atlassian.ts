import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const atlassian: ProviderTemplate = {
  id: 'atlassian',
  displayName: 'Atlassian',
  documentation:
    'https://developer.atlassian.com/cloud/oauth/getting-started/implementing-oauth-3lo/',
  mark: { monogram: 'At', colour: '#1558bc', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://auth.atlassian.com/authorize',
    tokenURL: 'https://auth.atlassian.com/oauth/token',
    scope: 'read:me',
    useOauthSpecScope: true,
    pkce_enabled: false,
    authParams: { audience: 'api.atlassian.com', prompt: 'consent' },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Atlassian',
        requests: [{ answer: 'user', url: 'https://api.atlassian.com/me' }],
        profile: {
          user_id: 'user.account_id',
          name: 'user.name',
          nickname: 'user.nickname',
          picture: 'user.picture',
          email: 'user.email',
          email_verified: 'user.email_verified',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote: 'An app has one callback URL, which is compared exactly.',
  quirks: [
    {
      text: 'The authorization request needs audience=api.atlassian.com and prompt=consent.',
      source: 'https://developer.atlassian.com/cloud/oauth/getting-started/implementing-oauth-3lo/',
    },
    {
      text: 'The scope read:me must be added to the app under User identity API.',
      source: 'https://developer.atlassian.com/cloud/oauth/getting-started/determining-scopes/',
    },
    {
      text: 'A refresh token is only given with the scope offline_access.',
      source: 'https://developer.atlassian.com/cloud/oauth/getting-started/refresh-tokens/',
    },
    {
      text: 'The user’s own privacy settings decide whether email is given.',
      source: 'https://developer.atlassian.com/cloud/jira/platform/user-privacy-developer-guide/',
    },
  ],
}
