import { hostPattern } from './placeholder-patterns.ts'
import type { ProviderTemplate } from './provider-template.ts'
import { standardClaims, writeProfileScript } from './write-profile-script.ts'

export const salesforce: ProviderTemplate = {
  id: 'salesforce',
  displayName: 'Salesforce',
  documentation:
    'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_web_server_flow.htm&type=5',
  mark: { monogram: 'Sf', colour: '#0161b5', ink: 'white' },
  placeholders: [
    {
      name: 'host',
      label: 'Login host',
      help: 'Where users of the org sign in, without https://.',
      example: 'example.my.salesforce.com',
      usual: 'login.salesforce.com',
      pattern: hostPattern,
      rule: 'Only the host goes here, such as example.my.salesforce.com.',
    },
  ],
  options: {
    authorizationURL: 'https://{host}/services/oauth2/authorize',
    tokenURL: 'https://{host}/services/oauth2/token',
    scope: 'openid profile email',
    useOauthSpecScope: true,
    pkce_enabled: true,
    upstream_params: { login_hint: { alias: 'login_hint' }, prompt: { alias: 'prompt' } },
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Salesforce',
        requests: [{ answer: 'user', url: 'https://{host}/services/oauth2/userinfo' }],
        profile: {
          ...standardClaims('user'),
          user_id: 'user.user_id',
          nickname: 'user.nickname',
          organization_id: 'user.organization_id',
        },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote:
    'The callback URL must be one of the app’s, exactly; a new app may need ten minutes until it works.',
  quirks: [
    {
      text: 'A sandbox signs in at test.salesforce.com, an org with a domain of its own at that domain.',
      source:
        'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_endpoints.htm&type=5',
    },
    {
      text: 'sub is an address of the identity service; the script gives the shorter user_id of the same answer.',
      source:
        'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_using_userinfo_endpoint.htm&type=5',
    },
    {
      text: 'An app can require PKCE and can refuse the request without a client secret; both are settings of the app.',
      source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_pkce.htm&type=5',
    },
  ],
}
