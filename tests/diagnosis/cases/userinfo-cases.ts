import { goodUser } from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'
import { calledBackWith, threw } from './script-results.ts'

const json = ['content-type', 'application/json'] as const

export const userinfoCases: CheckCases = {
  'userinfo-network-failed': {
    failing: {
      script: {
        requests: [
          { failure: { code: 'ERR_INVALID_URL_PORT', message: 'the port is not allowed' } },
        ],
        result: calledBackWith('the port is not allowed'),
      },
    },
    passing: {},
  },
  'userinfo-token-not-sent': {
    failing: {
      script: {
        requests: [
          { status: 401, json: { message: 'Authentication required' }, requestHeaders: [] },
        ],
        result: calledBackWith('status 401'),
      },
    },
    passing: { script: { requests: [{ json: goodUser, requestHeaders: [] }] } },
  },
  'userinfo-token-wrong': {
    failing: {
      script: {
        requests: [
          {
            status: 401,
            json: { message: 'Bad credentials' },
            requestHeaders: [['Authorization', 'Bearer undefined']],
          },
        ],
        result: calledBackWith('status 401'),
      },
    },
    passing: {
      script: {
        requests: [{ status: 401, json: { message: 'Bad credentials' } }],
        result: calledBackWith('status 401'),
      },
    },
  },
  'userinfo-insufficient-scope': {
    failing: {
      script: {
        requests: [
          {
            status: 403,
            headers: [
              json,
              ['www-authenticate', 'Bearer error="insufficient_scope", scope="user:read"'],
            ],
            json: { message: 'Forbidden' },
          },
        ],
        result: calledBackWith('status 403'),
      },
    },
    passing: {
      script: {
        requests: [{ status: 403, json: { message: 'Forbidden' } }],
        result: calledBackWith('status 403'),
      },
    },
    fix: [{ path: ['options', 'scope'], value: 'profile email user:read' }],
  },
  'userinfo-html': {
    failing: {
      script: {
        requests: [
          {
            headers: [['content-type', 'text/html']],
            body: '<html><title>Northwind Portal</title><p>Please sign in</p></html>',
          },
        ],
        result: calledBackWith('no user'),
      },
    },
    passing: { script: { requests: [{ json: goodUser }], result: calledBackWith('no user') } },
  },
  'userinfo-redirect-loop': {
    failing: {
      script: {
        requests: [1, 2, 3, 4].map(() => ({ status: 302 })),
        result: calledBackWith('Exceeded maxRedirects'),
      },
    },
    passing: {
      script: {
        requests: [{ status: 302 }, { status: 302 }],
        result: calledBackWith('I follow no redirects'),
      },
    },
  },
  'userinfo-user-agent-missing': {
    failing: {
      script: {
        requests: [
          {
            url: 'https://api.github.com/user',
            status: 403,
            body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
          },
        ],
        result: calledBackWith('status 403'),
      },
    },
    passing: {
      script: {
        requests: [{ url: 'https://api.github.com/user', json: goodUser }],
      },
    },
  },
  'userinfo-unauthorised': {
    failing: {
      script: {
        requests: [
          {
            status: 401,
            headers: [json, ['www-authenticate', 'Bearer error="invalid_token"']],
            json: { message: 'The token is for another audience' },
          },
        ],
        result: calledBackWith('status 401'),
      },
    },
    passing: {
      script: {
        requests: [{ status: 403, json: { message: 'Forbidden' } }],
        result: calledBackWith('status 403'),
      },
    },
  },
  'userinfo-forbidden': {
    failing: {
      script: {
        requests: [
          { status: 403, json: { message: 'People API has not been used in project 4711' } },
        ],
        result: calledBackWith('status 403'),
      },
    },
    passing: {
      script: {
        requests: [{ status: 401, json: { message: 'no' } }],
        result: calledBackWith('status 401'),
      },
    },
  },
  'userinfo-not-found': {
    failing: {
      script: {
        requests: [{ status: 404, body: 'Not Found' }],
        result: calledBackWith('status 404'),
      },
    },
    passing: {},
  },
  'userinfo-rate-limited': {
    failing: {
      script: {
        requests: [{ json: goodUser }, { status: 429, headers: [['retry-after', '60']], body: '' }],
        result: calledBackWith('status 429'),
      },
    },
    passing: {},
  },
  'userinfo-unavailable': {
    failing: {
      script: {
        requests: [{ status: 502, json: { message: 'upstream is down' } }],
        result: calledBackWith('status 502'),
      },
    },
    passing: {},
  },
  'userinfo-redirected': {
    failing: {
      script: {
        requests: [
          { status: 302, headers: [['location', 'https://id.northwind.example/login']], body: '' },
          { url: 'https://id.northwind.example/login', body: '<title>Sign in</title>' },
        ],
        result: calledBackWith('<title>Sign in</title>'),
      },
    },
    passing: {
      script: {
        requests: [
          {
            status: 302,
            headers: [['location', 'https://api.northwind.example/v2/userinfo']],
            body: '',
          },
          { url: 'https://api.northwind.example/v2/userinfo', json: goodUser },
        ],
      },
    },
  },
  'userinfo-compressed': {
    failing: {
      script: {
        requests: [
          { headers: [json, ['content-encoding', 'gzip']], body: Uint8Array.of(31, 139, 8, 0) },
        ],
        result: threw('SyntaxError', 'unexpected token'),
      },
    },
    passing: {
      script: { requests: [{ headers: [json, ['content-encoding', 'gzip']], json: goodUser }] },
    },
  },
  'userinfo-signed': {
    failing: {
      script: {
        requests: [
          {
            headers: [['content-type', 'application/jwt']],
            body: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI5In0.c2lnbmF0dXJl',
          },
        ],
        result: threw('SyntaxError', "unexpected token: 'eyJhbGciOiJSUzI1NiJ9'"),
      },
    },
    passing: {
      script: {
        requests: [
          {
            headers: [['content-type', 'application/jwt']],
            body: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI5In0.c2lnbmF0dXJl',
          },
        ],
      },
    },
  },
  'userinfo-error-with-status-200': {
    failing: {
      script: {
        requests: [{ json: { ok: false, error: 'missing_scope' } }],
        result: calledBackWith('no user'),
      },
    },
    passing: { script: { requests: [{ json: { ok: true, ...goodUser } }] } },
  },
  'userinfo-error-as-profile': {
    failing: {
      script: {
        requests: [{ status: 500, json: { message: 'Internal error' } }],
        result: { kind: 'profile', profile: { user_id: '7', message: 'Internal error' } },
      },
    },
    also: ['userinfo-unavailable'],
    passing: {},
  },
}
