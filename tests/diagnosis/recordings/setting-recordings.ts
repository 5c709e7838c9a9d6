import type { Recording } from './recordings.ts'
import { spoiled, succeed, succeedWith, withBody, withScript, withUserinfo } from './spoil-login.ts'

/*
 * Logins that a setting or a script of the demo connection spoils, where no fault of a server alone
 * could: the other real runs that prove the checks.
 */

const secret = 'playground-client-secret'
const basic = (credentials: string) => `Basic ${btoa(credentials)}`

export const settingRecordings: readonly Recording[] = [
  spoiled('callback-url-absent', [['workbench.callbackUrl', '']], ['callback-url-placeholder']),
  spoiled(
    'callback-url-http',
    [['workbench.callbackUrl', 'http://tenant.example.com/login/callback']],
    ['callback-not-encrypted'],
  ),
  spoiled('no-application', [['enabled_clients', []]], ['connection-not-enabled']),
  spoiled('no-display-name', [['display_name', undefined]], ['display-name-missing']),
  spoiled('no-token-url', [['options.tokenURL', '']], ['connection-incomplete']),
  spoiled(
    'one-endpoint',
    [['options.tokenURL', 'http://127.0.0.1:4410/authorize']],
    ['endpoints-are-the-same'],
  ),
  spoiled(
    'parameter-replaced',
    [['options.authParams.state', 'fixed']],
    ['authorization-parameter-replaced'],
  ),
  spoiled(
    'parameter-source-ignored',
    [['options.authParamsMap.organization', 'org_hint']],
    ['auth-params-map-source-ignored'],
  ),
  spoiled(
    'alias-unknown',
    [['options.upstream_params.access_type', { alias: 'access_type' }]],
    ['upstream-alias-unknown'],
  ),
  spoiled(
    'response-mode-set',
    [['options.authParams.response_mode', 'fragment']],
    ['response-mode-configured'],
  ),
  spoiled('secret-missing', [['options.client_secret', '']], ['client-secret-missing']),
  spoiled(
    'secret-with-line-break',
    [['options.client_secret', `${secret}\n`]],
    ['client-secret-whitespace'],
  ),
  spoiled(
    'secret-is-a-marker',
    [['options.client_secret', '##CONNECTIONS_OAUTH2_SECRET##']],
    ['deployment-marker-unresolved'],
  ),
  spoiled(
    'secret-in-two-places',
    [['options.customHeaders.Authorization', basic(`oauth-workbench:${secret}`)]],
    ['client-authenticated-twice'],
  ),
  spoiled(
    'basic-with-line-break',
    [
      ['options.client_secret', ''],
      ['options.customHeaders.Authorization', basic(`oauth-workbench:${secret}\n`)],
    ],
    ['basic-credentials-wrong'],
  ),
  spoiled(
    'secret-in-url',
    [['options.authParams.client_secret', secret]],
    ['client-secret-in-url'],
  ),
  spoiled(
    'nobody-signs-in',
    [['options.authParams.demo_user', undefined]],
    ['login-needs-a-person'],
  ),
  spoiled('pkce-off', [['options.pkce_enabled', false]], ['pkce-off']),
  spoiled('no-scope', [['options.scope', undefined]], ['scope-implicit']),
  spoiled(
    'scope-as-array',
    [['options.scope', ['openid', 'profile', 'email', 'offline_access']]],
    ['scope-array'],
  ),
  {
    ...spoiled(
      'scope-by-comma',
      [['options.useOauthSpecScope', false]],
      [
        'id-token-missing',
        'scope-granted-differs',
        'scope-joined-by-comma',
        'userinfo-insufficient-scope',
      ],
    ),
    parameters: { connection_scope: 'phone' },
  },
  {
    ...spoiled('scope-twice', [], ['scope-repeated']),
    parameters: { connection_scope: 'email' },
  },
  withScript('script-missing', undefined, ['script-missing']),
  withScript('script-no-function', '({ user_id: 7 })', ['script-not-a-function']),
  withBody('script-syntax', 'callback(null {})', ['script-syntax-error']),
  withBody('script-parameter', 'callback(null, { user_id: access_token })', [
    'script-parameter-name',
  ]),
  withBody('script-global', 'callback(null, _.pick(context, "user_id"))', [
    'script-global-removed',
  ]),
  withBody('script-undefined-name', 'callback(null, { user_id: userInfo.sub })', [
    'script-name-not-defined',
  ]),
  withBody('script-module', "require('superagent')", ['script-module-missing']),
  withBody('script-module-old', `require('axios@0.22.0')\n${succeed}`, ['script-module-outdated']),
  withBody('script-module-version', `require('jsonwebtoken@7.1.9')\n${succeed}`, [
    'module-version-ignored',
  ]),
  withBody('script-threw', 'callback(null, { user_id: context.user.id })', ['script-threw']),
  withBody('script-calls-back', "callback(new Error('The user has no id'))", [
    'script-callback-error',
  ]),
  withBody('script-promise', 'return Promise.resolve({ user_id: 7 })', [
    'script-no-callback',
    'script-warned',
  ]),
  withBody(
    'script-memory',
    "const parts = []\nfor (;;) parts.push('x'.repeat(1e6) + parts.length)",
    ['script-out-of-memory'],
  ),
  withBody('script-twice', `${succeed}\n${succeed}`, ['callback-called-twice']),
  withBody('script-after-callback', `${succeed}\nbody.missing()`, ['failed-after-callback']),
  withBody('script-long', `${succeed} // ${'x'.repeat(51_200)}`, ['script-too-long']),
  withBody('script-logs-token', `console.log(accessToken)\n${succeed}`, ['script-logs-token']),
  withBody('script-holds-secret', `const secret = '${secret}'\n${succeed}`, [
    'script-holds-secret',
  ]),
  withBody(
    'script-decodes-id-token',
    `const user = require('jsonwebtoken').decode(context.id_token)\n${succeed}`,
    ['id-token-decoded-unverified'],
  ),
  withBody('script-token-as-id', succeedWith('user_id: accessToken'), ['profile-user-id-is-token']),
  withBody('script-number-as-id', succeedWith('user_id: 24400320'), ['profile-user-id-number']),
  withBody('script-only-id', succeedWith("id: 'u1'"), ['profile-id-instead-of-user-id']),
  withBody('script-metadata', succeedWith("user_id: 'u1', app_metadata: { roles: ['editor'] }"), [
    'profile-metadata',
  ]),
  withUserinfo('script-raw-response', 'callback(null, JSON.parse(body))', [
    'profile-raw-response',
    'profile-without-user-id',
  ]),
  withUserinfo('script-text-as-profile', 'callback(null, body)', ['profile-not-an-object']),
  withUserinfo(
    'script-email-alone',
    "callback(null, { user_id: 'u1', email: JSON.parse(body).email })",
    ['profile-email-verified-missing'],
  ),
  withUserinfo(
    'script-parses-a-page',
    'callback(null, JSON.parse(body))',
    ['script-parsed-non-json'],
    { fault: 'userinfo-html' },
  ),
  withUserinfo(
    'script-error-as-profile',
    "callback(null, { user_id: 'u1', ...JSON.parse(body) })",
    ['userinfo-error-as-profile', 'userinfo-unauthorised'],
    { fault: 'userinfo-401' },
  ),
  withUserinfo(
    'script-without-token',
    'callback(new Error(response.statusCode))',
    ['userinfo-token-not-sent'],
    { request: '{ url: userinfo }' },
  ),
  withUserinfo(
    'script-wrong-token',
    'callback(new Error(response.statusCode))',
    ['userinfo-token-wrong'],
    { request: "{ url: userinfo, headers: { Authorization: 'Bearer ' + context.token } }" },
  ),
  withUserinfo(
    'script-token-in-url',
    'callback(null, JSON.parse(body))',
    ['token-in-url', 'userinfo-error-as-profile'],
    {
      request: "{ url: userinfo + '?access_token=' + accessToken }",
    },
  ),
  withBody(
    'script-wants-id-token',
    "callback(null, { user_id: require('jsonwebtoken').decode(context.id_token).sub })",
    ['id-token-expected-by-script'],
    'id-token-missing',
  ),
]
