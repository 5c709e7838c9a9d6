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
