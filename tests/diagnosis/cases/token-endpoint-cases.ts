import type { CheckCases } from './check-case.ts'

export const tokenEndpointCases: CheckCases = {
  'token-endpoint-not-found': {
    failing: { token: { status: 404, body: '<h1>Not Found</h1>' } },
    passing: { token: { status: 400, json: { error: 'invalid_grant' } } },
  },
  'token-endpoint-method-refused': {
    failing: { token: { status: 405, headers: [['allow', 'GET, HEAD']] } },
    passing: { token: { status: 404, body: 'Not Found' } },
  },
  'token-endpoint-redirects': {
    failing: {
      token: {
        status: 308,
        headers: [['location', 'https://id.northwind.example/oauth2/token/']],
      },
    },
    passing: {},
    fix: [{ path: ['options', 'tokenURL'], value: 'https://id.northwind.example/oauth2/token/' }],
  },
  'token-endpoint-forbidden': {
    failing: {
      token: {
        status: 403,
        headers: [
          ['server', 'cloudflare'],
          ['content-type', 'text/html'],
        ],
        body: '<title>Attention Required!</title>',
      },
    },
    passing: { token: { status: 403, json: { error: 'invalid_grant' } } },
  },
  'token-endpoint-rate-limited': {
    failing: {
      token: { status: 429, headers: [['retry-after', '30']], body: '' },
    },
    passing: { token: { status: 400, json: { error: 'invalid_grant' } } },
  },
  'token-endpoint-unavailable': {
    failing: { token: { status: 503, headers: [['retry-after', '120']], body: '' } },
    passing: { token: { status: 400, json: { error: 'server_error' } } },
  },
  'token-endpoint-wants-json': {
    failing: { token: { status: 415, json: { title: 'Unsupported Media Type' } } },
    passing: { token: { status: 400, json: { error: 'invalid_grant' } } },
  },
  'token-endpoint-ignores-form-body': {
    failing: {
      token: {
        status: 400,
        json: { error: 'invalid_request', error_description: 'Missing parameter: client_id' },
      },
    },
    passing: {
      token: {
        status: 400,
        json: { error: 'invalid_request', error_description: 'Missing parameter: audience' },
      },
    },
  },
  'token-error-not-in-protocol': {
    failing: {
      token: {
        status: 400,
        json: { error: { message: 'Invalid verification code format.', code: 100 } },
      },
    },
    passing: { token: { status: 400, json: { error: 'invalid_grant' } } },
  },
}
