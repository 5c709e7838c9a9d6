import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const bitbucket: ProviderTemplate = {
  id: 'bitbucket',
  displayName: 'Bitbucket',
  documentation: 'https://developer.atlassian.com/cloud/bitbucket/oauth-2/',
  mark: { monogram: 'Bb', colour: '#0747a6', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://bitbucket.org/site/oauth2/authorize',
    tokenURL: 'https://bitbucket.org/site/oauth2/access_token',
    scope: 'account email',
    useOauthSpecScope: true,
    pkce_enabled: false,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Bitbucket',
        requests: [
          { answer: 'user', url: 'https://api.bitbucket.org/2.0/user' },
          { answer: 'emails', url: 'https://api.bitbucket.org/2.0/user/emails' },
        ],
        checks: ['const primary = emails.values.find((entry) => entry.is_primary) || {}'],
        profile: {
          user_id: 'user.uuid',
          nickname: 'user.nickname',
          name: 'user.display_name',
          picture: 'user.links.avatar.href',
          email: 'primary.email',
          email_verified: 'primary.is_confirmed',
        },
      }),
    },
  },
  clientAuthentication: 'basic',
  callbackNote: 'A consumer has one callback URL; what is sent must begin with it.',
  quirks: [
    {
      text: 'The scopes are those of the consumer; it needs the permissions Account: Read and Email.',
      source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes',
    },
    {
      text: 'The examples authenticate the client with HTTP Basic, so it is sent that way too.',
      source: 'https://developer.atlassian.com/cloud/bitbucket/oauth-2/',
    },
    {
      text: 'Email addresses come from an endpoint of their own, /2.0/user/emails.',
      source:
        'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-get',
    },
    {
      text: 'User names may change; the uuid, with its braces, stays.',
      source: 'https://developer.atlassian.com/cloud/bitbucket/bitbucket-api-changes-gdpr/',
    },
  ],
}
