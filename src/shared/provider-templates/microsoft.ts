import { segmentPattern } from './placeholder-patterns.ts'
import type { ProviderTemplate } from './provider-template.ts'
import { writeProfileScript } from './write-profile-script.ts'

export const microsoft: ProviderTemplate = {
  id: 'microsoft',
  displayName: 'Microsoft',
  documentation:
    'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
  mark: { monogram: 'Ms', colour: '#0067b8', ink: 'white' },
  placeholders: [
    {
      name: 'tenant',
      label: 'Tenant',
      help: 'The directory: its ID or domain, or common, organizations or consumers for more than one.',
      example: 'contoso.onmicrosoft.com',
      usual: 'common',
      pattern: segmentPattern,
      rule: 'A tenant is an ID such as 8eaef023-2b34-4da1-9baa-8bc8c9d6a490, a domain, or common.',
    },
  ],
  options: {
    authorizationURL: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize',
    tokenURL: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
    scope: 'openid profile email',
    useOauthSpecScope: true,
    pkce_enabled: true,
    upstream_params: { login_hint: { alias: 'login_hint' }, prompt: { alias: 'prompt' } },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Microsoft',
        requests: [{ answer: 'user', url: 'https://graph.microsoft.com/oidc/userinfo' }],
        profile: {
          user_id: 'user.sub',
          email: 'user.email',
          name: 'user.name',
          given_name: 'user.given_name',
          family_name: 'user.family_name',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote:
    'The callback URL must be registered for the platform Web; a single-page platform refuses the client secret.',
  quirks: [
    {
      text: 'The sub of a user differs from app to app; the script gives it as user_id.',
      source: 'https://learn.microsoft.com/en-us/entra/identity-platform/userinfo',
    },
    {
      text: 'email is not proof of ownership and may be missing, so the script gives no email_verified.',
      source:
        'https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization',
    },
    {
      text: 'A client secret expires after two years at the latest; its value is shown once, and its ID is not the secret.',
      source: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
    },
    {
      text: 'picture is an address of Microsoft Graph that answers only with a token, so it is left out.',
      source: 'https://learn.microsoft.com/en-us/entra/identity-platform/userinfo',
    },
  ],
}
