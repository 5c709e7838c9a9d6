import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const github: ProviderTemplate = {
  id: 'github',
  displayName: 'GitHub',
  documentation:
    'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
  mark: { monogram: 'Gh', colour: '#24292f', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://github.com/login/oauth/authorize',
    tokenURL: 'https://github.com/login/oauth/access_token',
    scope: 'read:user user:email',
    useOauthSpecScope: true,
    pkce_enabled: true,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'GitHub',
        headers: { Accept: 'application/vnd.github+json', 'User-Agent': 'oauth-connection' },
        requests: [
          { answer: 'user', url: 'https://api.github.com/user' },
          { answer: 'emails', url: 'https://api.github.com/user/emails' },
        ],
        checks: ['const primary = emails.find((entry) => entry.primary) || {}'],
        profile: {
          user_id: 'String(user.id)',
          nickname: 'user.login',
          name: 'user.name || user.login',
          picture: 'user.avatar_url',
          email: 'primary.email',
          email_verified: 'primary.verified',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote:
    'An OAuth app has one callback URL; what is sent must have the same host and a path at or below it.',
  quirks: [
    {
      text: 'The API refuses every request without a User-Agent with 403, so the script sends one.',
      source:
        'https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent',
    },
    {
      text: 'The address in /user is only the public one; the primary and verified address comes from /user/emails, which needs the scope user:email.',
      source: 'https://docs.github.com/en/rest/users/emails',
    },
    {
      text: 'A refused code is answered with status 200 and error in a form-encoded body, unless the request asks for JSON.',
      source:
        'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors',
    },
    {
      text: 'PKCE is supported since July 2025, with S256 only.',
      source:
        'https://github.blog/changelog/2025-07-14-pkce-support-for-oauth-and-github-app-authentication',
    },
  ],
}
