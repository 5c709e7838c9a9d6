import type { ProviderTemplate } from './provider-template.ts'
import { standardClaims, writeProfileScript } from './write-profile-script.ts'

export const slack: ProviderTemplate = {
  id: 'slack',
  displayName: 'Slack',
  documentation: 'https://docs.slack.dev/authentication/sign-in-with-slack/',
  mark: { monogram: 'Sl', colour: '#4a154b', ink: 'white' },
  placeholders: [],
  options: {
    authorizationURL: 'https://slack.com/openid/connect/authorize',
    tokenURL: 'https://slack.com/api/openid.connect.token',
    scope: 'openid profile email',
    useOauthSpecScope: true,
    pkce_enabled: false,
    scripts: {
      fetchUserProfile: writeProfileScript({
        provider: 'Slack',
        requests: [{ answer: 'user', url: 'https://slack.com/api/openid.connect.userInfo' }],
        checks: [
          "if (user.ok !== true) return callback(new Error('Slack refused: ' + user.error))",
        ],
        profile: { ...standardClaims('user'), slack_team_id: "user['https://slack.com/team_id']" },
      }),
    },
  },
  clientAuthentication: 'body',
  callbackNote: 'The callback URL must be https and lie at or below one that is registered.',
  quirks: [
    {
      text: 'Errors come with status 200 and ok: false, so the script looks at ok.',
      source: 'https://docs.slack.dev/apis/web-api/#responses',
    },
    {
      text: 'The scopes of Sign in with Slack cannot be mixed with other scopes in one request.',
      source: 'https://docs.slack.dev/authentication/sign-in-with-slack/',
    },
    {
      text: 'A parameter team takes the user straight to a workspace.',
      source: 'https://docs.slack.dev/authentication/sign-in-with-slack/',
    },
  ],
}
