import { describe, expect, it } from 'vitest'
import { buildIdToken } from '../../builders/id-token-builder.ts'
import { goodTokenResponse, goodUser, type RunScenario } from '../../builders/run-scenario.ts'
import { calledBackWith } from '../cases/script-results.ts'
import { findInRun, itFinds, itSays } from './find-in-run.ts'

/* What an explanation says is so in the run that gets it. */

describe('an authorization endpoint that answers 404', () => {
  const at = (authorizationURL: string): RunScenario => ({
    options: { authorizationURL },
    pages: [{ status: 404, body: '<p>Not Found</p>' }],
    ending: { kind: 'closed' },
  })
  itSays([
    [
      'at GitHub does not know the client',
      'authorization-endpoint-not-found',
      at('https://github.com/login/oauth/authorize'),
      'status 404. GitHub says that of a client_id that it does not know',
    ],
  ])
})

describe('an error in the callback', () => {
  itSays([
    [
      'that belongs to token responses',
      'authorization-error-unknown',
      {
        callback: {
          code: null,
          error: 'invalid_client',
          error_description: 'AADSTS650053: The application asked for scope that does not exist',
        },
      },
      'one of the scopes does not exist',
    ],
    [
      'without state',
      'callback-state-missing',
      { callback: { code: null, state: null, error: 'access_denied' } },
      'Auth0 most likely reports the error all the same',
    ],
  ])
})

describe('a profile without email', () => {
  const profile = { user_id: '24400320' }
  itSays([
    [
      'of a script that asked no API, with one in the ID token',
      'profile-without-email',
      {
        script: { requests: [], result: { kind: 'profile', profile } },
        idToken: buildIdToken({ claims: { email: 'jane@northwind.example' } }),
      },
      'The token response has one, so only the script leaves it out',
    ],
    [
      'of a script that asked no API',
      'profile-without-email',
      { script: { requests: [], result: { kind: 'profile', profile } } },
      'The script asked no API for one',
    ],
    [
      'nor id, with one in the ID token',
      'profile-without-user-id',
      {
        script: { requests: [], result: { kind: 'profile', profile: { name: 'Jane' } } },
        idToken: buildIdToken({ claims: { sub: '24400320' } }),
      },
      'The ID token has sub "24400320"',
    ],
  ])
})

describe('a script that writes email_verified: true', () => {
  const verified = (json: unknown): RunScenario => ({
    options: {
      scripts: { fetchUserProfile: 'function (a, b, c) { c(null, { email_verified: true }) }' },
    },
    script: {
      requests: [{ json }],
      result: {
        kind: 'profile',
        profile: { user_id: '7', email: 'a@b.example', email_verified: true },
      },
    },
  })
  itFinds([
    ['after it chose the verified one', verified([{ email: 'a@b.example', verified: true }]), []],
    ['of what Google says', verified({ id: '7', verified_email: true }), []],
    ['of nothing', verified({ id: '7' }), ['email-verified-hardcoded']],
  ])
})

describe('a profile that is too long', () => {
  itSays([
    [
      'in its address, which must not be cut',
      'profile-attribute-too-long',
      {
        script: {
          result: {
            kind: 'profile',
            profile: {
              user_id: '24400320',
              email: `${'a'.repeat(80)}@b.example`,
              email_verified: true,
            },
          },
        },
      },
      'Leave such an address out in the script',
    ],
  ])
})

describe('a response_mode that the server ignores', () => {
  it('is a warning, for the code came in the query', async () => {
    const finding = await findInRun(
      { options: { authParams: { response_mode: 'form_post' } } },
      'response-mode-configured',
    )
    expect(finding?.severity).toBe('warning')
    expect(finding?.explanation).toContain('which this server ignored')
  })
})

describe('Apple, which gives name and email only by form_post', () => {
  const apple = (options: RunScenario['options'], more: RunScenario = {}): RunScenario => ({
    ...more,
    options: { authorizationURL: 'https://appleid.apple.com/auth/authorize', ...options },
  })

  it('is not asked for them any more where response_mode goes', async () => {
    const configured = { authParams: { response_mode: 'form_post' }, scope: ['name', 'email'] }
    const scenario = apple(configured, { callbackPlace: 'form body' })
    const finding = await findInRun(scenario, 'response-mode-configured')
    expect(finding?.explanation).toContain('so they have to go as well')
    expect(finding?.fix?.edits).toEqual([
      { path: ['options', 'authParams', 'response_mode'] },
      { path: ['options', 'scope'] },
    ])
  })

  const refused = {
    code: null,
    error: 'invalid_request',
    error_description: 'response_mode must be form_post when name or email scope is requested.',
  }
  itFinds([
    [
      'is understood in the callback',
      apple({ scope: ['openid', 'email'] }, { callback: refused }),
      ['form-post-required', 'scope-array'],
    ],
  ])

  it('keeps the list of scopes a list', async () => {
    const scenario = apple({ scope: ['openid', 'email'] }, { callback: refused })
    const finding = await findInRun(scenario, 'form-post-required')
    expect(finding?.fix?.edits).toEqual([{ path: ['options', 'scope'], value: ['openid'] }])
  })
})

describe('a form for the callback URL that no page sends', () => {
  const waiting = (options: RunScenario['options'] = {}): RunScenario => ({
    options,
    userAgent: 'http',
    pages: [
      {
        body: '<form method="post" action="https://tenant.example.com/login/callback"><input name="code">',
      },
    ],
    ending: { kind: 'failed', code: 'person-needed', message: 'Callback: a person is needed.' },
  })
  const asked = { authParams: { response_mode: 'form_post' } }
  itFinds([
    ['is a response', waiting(), ['callback-in-form-body']],
    ['is what was asked for', waiting(asked), ['response-mode-configured']],
  ])
})

describe('a certificate that is refused', () => {
  itSays([
    [
      'because it was revoked',
      'tls-protocol',
      { token: { failure: { code: 'CERT_REVOKED', message: 'certificate revoked' } } },
      'Its authority has revoked it',
    ],
    [
      'for its dates by Chromium',
      'tls-certificate-expired',
      {
        pages: [{ failure: { code: 'net::ERR_CERT_DATE_INVALID', message: 'x' } }],
        ending: { kind: 'closed' },
      },
      'is past its date, or not valid yet',
    ],
  ])
})

describe('a token endpoint', () => {
  itSays([
    [
      'behind Cloudflare that refuses by itself',
      'token-endpoint-forbidden',
      {
        token: {
          status: 403,
          headers: [
            ['server', 'cloudflare'],
            ['content-type', 'application/json'],
          ],
          json: { code: 50001 },
        },
      },
      'The answer is no OAuth error',
    ],
    [
      'that is not found at another host',
      'token-endpoint-not-found',
      {
        options: { tokenURL: 'https://api.northwind.example/token' },
        token: { status: 404, body: 'Not Found' },
      },
      'The login was at id.northwind.example, so host or path may be wrong',
    ],
  ])
})

describe('a login that ends by itself', () => {
  itSays([
    [
      'when the run is cancelled',
      'login-not-finished',
      {
        ending: { kind: 'closed' },
        finish: (run) => ({
          ...run,
          steps: run.steps.map((step) =>
            step.error ? { ...step, error: { ...step.error, code: 'run-cancelled' } } : step,
          ),
        }),
      },
      'The run was cancelled while',
    ],
  ])
})

describe('a script that never ended', () => {
  itSays([
    [
      'and sent nothing',
      'script-deadline',
      {
        script: {
          requests: [],
          result: { kind: 'failed', error: { code: 'script-deadline', message: 'Too long.' } },
        },
      },
      'It sent no request, so it most likely runs in a loop',
    ],
    [
      'well, after a user came',
      'script-callback-error',
      { script: { requests: [{ json: goodUser }], result: calledBackWith('no user') } },
      'no user',
    ],
  ])
})

describe('a marker of a deployment', () => {
  itSays([
    [
      'in an address',
      'deployment-marker-unresolved',
      { options: { tokenURL: 'https://##HOST##/token' } },
      'An address with it leads nowhere',
    ],
  ])
})

describe('a token that is no Bearer token by its name alone', () => {
  it('is a hint', async () => {
    const json = { ...goodTokenResponse, token_type: 'bot' }
    expect((await findInRun({ token: { json } }, 'token-type-not-bearer'))?.severity).toBe('hint')
  })
})

describe('an ID token that the client secret proves', () => {
  const token = (facts: Parameters<typeof buildIdToken>[0] = {}): RunScenario => ({
    idToken: buildIdToken({
      ...facts,
      header: { alg: 'HS256', kid: undefined },
      discovery: { id_token_signing_alg_values_supported: ['ES256'] },
    }),
  })
  itFinds([['holds, as that of LINE', token(), ['id-token-verified']]])
  itSays([
    ['is verified with it', 'id-token-verified', token(), 'was verified with the client secret'],
    [
      'is not looked for in the discovery document',
      'id-token-keys-unavailable',
      token({
        facts: {
          signature: {
            state: 'not-verified',
            problem: 'client-secret-missing',
            reason: 'HS256 is verified with the client secret, and the connection has none',
            evidence: [],
          },
        },
      }),
      'The token says alg "HS256", but HS256 is verified with the client secret',
    ],
  ])
})

describe('a script that reads an ID token', () => {
  const fetchUserProfile = 'function (a, context, cb) { cb(null, parse(context.id_token)) }'
  const code = 'id-token-expected-by-script'
  itSays([
    [
      'for which the application asked',
      code,
      {
        options: { scripts: { fetchUserProfile } },
        parameters: { connection_scope: 'openid' },
      },
      'although the request asked for openid',
    ],
  ])

  it('keeps the list of scopes a list', async () => {
    const options = { scripts: { fetchUserProfile }, scope: ['profile'] }
    expect((await findInRun({ options }, code))?.fix?.edits).toEqual([
      { path: ['options', 'scope'], value: ['openid', 'profile'] },
    ])
  })
})

describe('a parameter that is set twice', () => {
  const name = 'a_parameter_with_a_name_of_some_length_that_a_vendor_made'
  itSays([
    [
      'is told with the winner, however long its name',
      'authorization-parameter-replaced',
      {
        options: {
          authParams: { [name]: '1' },
          upstream_params: { [name]: { value: '2' } },
        },
      },
      'from authParams is replaced by upstream_params"',
    ],
  ])
})

describe('a token response that must not be kept', () => {
  const says = (control: string): RunScenario => ({
    token: {
      json: goodTokenResponse,
      headers: [
        ['content-type', 'application/json'],
        ['cache-control', control],
      ],
    },
  })
  itFinds([
    ['and is not', says('max-age=0, must-revalidate, public'), []],
    ['and is, by a proxy', says('max-age=0, s-maxage=60'), ['token-response-cacheable']],
  ])
})
