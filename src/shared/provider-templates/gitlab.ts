import { hostPattern } from './placeholder-patterns.ts'
import type { ProviderTemplate } from './provider-template.ts'
import { standardClaims, writeProfileScript } from './write-profile-script.ts'

export const gitlab: ProviderTemplate = {
  id: 'gitlab',
  displayName: 'GitLab',
  documentation: 'https://docs.gitlab.com/integration/openid_connect_provider/',
  mark: { monogram: 'Gl', colour: '#c24400', ink: 'white' },
  placeholders: [
    {
      name: 'host',
      label: 'Host',
      help: 'The host of the GitLab instance, without https://.',
      example: 'gitlab.example.com',
      usual: 'gitlab.com',
      pattern: hostPattern,
      rule: 'Only the host goes here, such as gitlab.example.com.',
    },
  ],
  options: {
    authorizationURL: 'https://{host}/oauth/authorize',
    tokenURL: 'https://{host}/oauth/token',
    scope: 'openid profile email',
    useOauthSpecScope: true,
    pkce_enabled: true,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'GitLab',
        requests: [{ answer: 'user', url: 'https://{host}/oauth/userinfo' }],
        profile: { ...standardClaims('user'), nickname: 'user.nickname' },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote:
    'Each callback URL stands on a line of its own in the application and is compared exactly.',
  quirks: [
    {
      text: 'The application must be given the scopes openid, profile and email, or they are refused.',
      source: 'https://docs.gitlab.com/integration/oauth_provider/',
    },
    {
      text: 'email is given by userinfo only with the scope email, and only if it is public or verified.',
      source: 'https://docs.gitlab.com/integration/openid_connect_provider/#shared-information',
    },
  ],
}
