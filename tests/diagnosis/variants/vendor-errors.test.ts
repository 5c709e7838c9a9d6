import { describe, expect, it } from 'vitest'
import type { RunScenario } from '../../builders/run-scenario.ts'
import { findInRun, itFinds, itSays } from './find-in-run.ts'

/*
 * What servers really answer, word for word: their standard sentences must not be taken for more
 * than they say, and what they say clearly must be found.
 */

function answered(
  error: string,
  error_description: string,
  status = 400,
  more: Omit<RunScenario, 'token'> = {},
): RunScenario {
  return { ...more, token: { status, json: { error, error_description } } }
}

const withBasic = (more: object = {}) => ({
  options: {
    client_secret: '',
    customHeaders: { Authorization: `Basic ${btoa('client-4711:a-client-secret')}` },
    ...more,
  },
})
const withoutSecret = { options: { client_secret: '' } }
const withoutPkce = { options: { pkce_enabled: false } }

const rfc6749 = {
  invalidGrant:
    'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
  invalidClient:
    'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).',
}
const doorkeeper =
  'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.'
const linkedIn =
  'Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired. Or external member binding exists'
const x = {
  client: 'Missing valid authorization header',
  code: 'Value passed for the authorization code was invalid.',
}

describe('the sentences of RFC 6749 §5.2', () => {
  itFinds([
    [
      'on a code name no expired secret',
      answered('invalid_grant', rfc6749.invalidGrant),
      ['token-invalid-grant'],
    ],
    [
      'on a code name none where the error is another',
      answered('invalid_request', rfc6749.invalidGrant),
      ['token-invalid-request'],
    ],
    [
      'on a client name no unknown one',
      answered('invalid_client', rfc6749.invalidClient, 401),
      ['token-invalid-client'],
    ],
    [
      "in Doorkeeper's words neither",
      answered('invalid_client', doorkeeper, 401),
      ['token-invalid-client'],
    ],
  ])
})

describe('a secret that has expired', () => {
  itFinds(
    [
      'The client secret has expired.',
      'Client credentials expired',
      'Expired client secret',
      'client_secret_expired',
    ].map((words) => [words, answered('invalid_client', words, 401), ['client-secret-expired']]),
  )
  itFinds([
    [
      'may also be a wrong one',
      answered('invalid_client', 'Invalid or expired client secret', 401),
      ['client-secret-wrong'],
    ],
  ])
})

describe('a client that is unknown', () => {
  itFinds(
    [
      'Unknown client',
      'No client with requested id: client-4711',
      'Client client-4711 does not exist',
      'Invalid client_id',
    ].map((words) => [words, answered('invalid_client', words, 401), ['client-unknown']]),
  )
  itFinds([
    [
      'is not one whose credentials were not found',
      answered('invalid_client', 'Client credentials were not found in the request', 401),
      ['token-invalid-client'],
    ],
  ])
})

describe('X', () => {
  itFinds([
    [
      'wants the credentials in a header',
      answered('unauthorized_client', x.client, 401),
      ['client-auth-basic-wanted'],
    ],
    [
      'says the same of a wrong secret',
      answered('unauthorized_client', x.client, 401, withBasic({ client_secret: '' })),
      ['token-unauthorized-client'],
    ],
    [
      'wants a secret',
      answered('unauthorized_client', x.client, 401, withoutSecret),
      ['client-secret-missing'],
    ],
    ['refuses a code', answered('invalid_request', x.code), ['token-invalid-grant']],
    [
      'refuses a code that is too old',
      { ...answered('invalid_request', x.code), tokenDelay: 40_000 },
      ['code-expired'],
    ],
  ])
  itSays([
    [
      'is not told to allow the grant first',
      'token-unauthorized-client',
      answered('unauthorized_client', x.client, 401, withBasic()),
      'Most likely the secret is wrong, was renewed',
    ],
  ])
})

describe('a client that may not use the grant', () => {
  itSays([
    [
      'is told so first',
      'token-unauthorized-client',
      answered('unauthorized_client', 'Grant type not allowed', 401),
      'does not let it use the grant type authorization_code: enable that',
    ],
    [
      'is told so first without a word on it',
      'token-unauthorized-client',
      { token: { status: 400, json: { error: 'unauthorized_client' } } },
      'Most likely it knows client_id',
    ],
  ])
})

describe('Keycloak', () => {
  itFinds([
    [
      'wants a secret',
      answered('unauthorized_client', 'Client secret not provided in request', 400, withoutSecret),
      ['client-secret-missing'],
    ],
    [
      'wants a secret, with status 401',
      answered('unauthorized_client', 'Invalid client or Invalid client credentials', 401, {
        ...withoutSecret,
      }),
      ['client-secret-missing'],
    ],
  ])
})

describe('a parameter that was sent', () => {
  itFinds([
    [
      'is not code where code_verifier is missing',
      answered('invalid_request', 'Missing required parameter [code_verifier].', 400, withoutPkce),
      ['pkce-required'],
    ],
    [
      'is not missing where its value is not known',
      answered('invalid_grant', 'Authorization code not found'),
      ['token-invalid-grant'],
    ],
    [
      'is not missing where the client is not known',
      answered('invalid_client', 'Client with client_id client-4711 not found', 401),
      ['client-unknown'],
    ],
    [
      'is missing in the words of league/oauth2-server',
      answered(
        'invalid_request',
        'The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed. Check the `client_id` parameter',
      ),
      ['token-endpoint-ignores-form-body'],
    ],
    [
      'is missing without an OAuth error',
      { token: { status: 400, json: { message: 'grant_type is required' } } },
      ['token-endpoint-ignores-form-body'],
    ],
  ])
})

describe('LinkedIn', () => {
  for (const error of ['invalid_request', 'invalid_redirect_uri'])
    itFinds([
      [`names several causes in ${error}`, answered(error, linkedIn), ['token-invalid-grant']],
      [
        `names several causes in ${error} without PKCE`,
        answered(error, linkedIn, 400, withoutPkce),
        ['token-invalid-grant'],
      ],
    ])

  it('is asked for the verifier, too', async () => {
    const found = await findInRun(answered('invalid_request', linkedIn), 'token-invalid-grant')
    expect(found?.explanation).toContain('or the server compares the PKCE verifier')
  })
})

describe('one cause', () => {
  itFinds([
    [
      'is a redirect URI',
      answered('invalid_grant', 'redirect_uri is invalid or not registered for the client'),
      ['token-redirect-uri-differs'],
    ],
    [
      'is a redirect URI by the error alone',
      answered('invalid_redirect_uri', 'no'),
      ['token-redirect-uri-differs'],
    ],
    [
      'is a verifier',
      answered('invalid_request', 'code_verifier is malformed or does not match the challenge'),
      ['pkce-verifier-refused'],
    ],
  ])
})

describe('Spring with form authentication off', () => {
  const boot = {
    timestamp: '2026-11-22T12:00:00.000+00:00',
    status: 401,
    error: 'Unauthorized',
    message: 'Unauthorized',
    path: '/oauth/token',
  }
  const challenged = (json: unknown, challenge: string | null): RunScenario => ({
    token: {
      status: 401,
      json,
      headers: [
        ['content-type', 'application/json'],
        ...(challenge === null ? [] : [['www-authenticate', challenge] as const]),
      ],
    },
  })
  itFinds([
    ['wants Basic', challenged(boot, 'Basic realm="oauth2/client"'), ['client-auth-basic-wanted']],
    [
      'wants Basic in words',
      challenged(
        {
          error: 'unauthorized',
          error_description: 'Full authentication is required to access this resource',
        },
        'Basic realm="oauth2/client"',
      ),
      ['client-auth-basic-wanted'],
    ],
    ['refuses the client', challenged(boot, null), ['token-invalid-client']],
    [
      'refuses the code all the same',
      challenged({ error: 'invalid_grant' }, 'Basic realm="oauth2/client"'),
      ['token-invalid-grant'],
    ],
  ])
})

describe('a form that PHP calls text/html', () => {
  const sent = (body: string, status = 200): RunScenario => ({
    token: { status, body, headers: [['content-type', 'text/html; charset=UTF-8']] },
  })
  itFinds([
    [
      'is a token response',
      sent('access_token=9f2b7c1de04a45b8&token_type=bearer&expires_in=3600'),
      ['token-response-form-encoded'],
    ],
    [
      'is a refusal, also with raw spaces',
      sent('error=bad_verification_code&error_description=The code passed is <b>incorrect</b>'),
      ['token-error-with-status-200', 'token-invalid-grant'],
    ],
    ['is none where it is a page', sent('<title>a=b</title>'), ['token-response-html']],
    [
      'is none where it is a sentence',
      { token: { body: 'Login successful', headers: [['content-type', 'text/plain']] } },
      ['token-response-not-understood'],
    ],
  ])
})
