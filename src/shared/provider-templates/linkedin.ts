import type { ProviderTemplate } from './provider-template.ts'
import { standardClaims, writeProfileScript } from './write-profile-script.ts'

export const linkedin: ProviderTemplate = {
  id: 'linkedin',
  displayName: 'LinkedIn',
  documentation:
    'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2',
  mark: { monogram: 'In', colour: '#0a66c2', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://www.linkedin.com/oauth/v2/authorization',
    tokenURL: 'https://www.linkedin.com/oauth/v2/accessToken',
    scope: 'openid profile email',
    useOauthSpecScope: true,
    pkce_enabled: false,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'LinkedIn',
        requests: [{ answer: 'user', url: 'https://api.linkedin.com/v2/userinfo' }],
        profile: standardClaims('user'),
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote: 'The callback URL must be an absolute https URL and is compared exactly.',
  quirks: [
    {
      text: 'PKCE is a flow of its own for native apps, which LinkedIn turns on by hand; leave it off.',
      source:
        'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow-native',
    },
    {
      text: 'The app needs the product “Sign In with LinkedIn using OpenID Connect”, or the scopes are refused.',
      source:
        'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2',
    },
    {
      text: 'email and email_verified are optional and may be missing.',
      source:
        'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2',
    },
  ],
}
