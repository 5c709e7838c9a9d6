import type { Run } from '../../../src/shared/run.ts'
import type { Body } from '../../../src/shared/trace.ts'
import { goodTokenResponse } from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'

/** Marks the body of the token response as the engine will, when it looks at its first bytes. */
function marked(flags: Partial<Body>): (run: Run) => Run {
  return (run) => ({
    ...run,
    trace: run.trace.map((event) =>
      event.kind === 'exchange' && event.purpose === 'token-exchange' && event.response?.body
        ? {
            ...event,
            response: { ...event.response, body: { ...event.response.body, ...flags } },
          }
        : event,
    ),
  })
}

export const tokenResponseCases: CheckCases = {
  'token-response-html': {
    failing: { token: { body: '<!doctype html><title>Northwind Portal</title><p>Welcome' } },
    passing: { token: { status: 502, body: '<title>Bad Gateway</title>' } },
  },
  'token-response-compressed': {
    failing: {
      token: {
        headers: [['content-type', 'application/json']],
        body: Uint8Array.of(31, 139, 8, 0),
      },
      finish: marked({ undeclaredCompression: 'gzip' }),
    },
    passing: {
      token: { headers: [['content-type', 'application/json']], body: Uint8Array.of(1, 2, 0, 3) },
    },
  },
  'token-response-empty': {
    failing: { token: { status: 200, body: '' } },
    passing: { token: { status: 401, body: '' } },
  },
  'token-response-not-understood': {
    failing: { token: { headers: [['content-type', 'text/plain']], body: 'Login successful' } },
    passing: {
      token: { headers: [['content-type', 'text/plain']], body: 'access_token=abcdefgh' },
    },
  },
  'access-token-nested': {
    failing: {
      token: { json: { message: 'success', data: { access_token: 'act.nested-token' } } },
    },
    passing: { token: { json: { ...goodTokenResponse, data: { access_token: 'another-token' } } } },
  },
  'access-token-renamed': {
    failing: { token: { json: { accessToken: 'a-token-by-another-name', expiresIn: 3600 } } },
    passing: { token: { json: { ...goodTokenResponse, token: 'a-second-one' } } },
  },
  'access-token-missing': {
    failing: { token: { json: { id_token: 'an-id-token', expires_in: 3600 } } },
    passing: {},
  },
  'token-response-byte-order-mark': {
    failing: { finish: marked({ byteOrderMark: true }) },
    passing: { finish: marked({ byteOrderMark: false }) },
  },
  'token-type-not-bearer': {
    failing: { token: { json: { ...goodTokenResponse, token_type: 'DPoP' } } },
    passing: { token: { json: { ...goodTokenResponse, token_type: 'bearer' } } },
  },
  'token-type-missing': {
    failing: { token: { json: { ...goodTokenResponse, token_type: undefined } } },
    passing: {},
  },
  'expires-in-text': {
    failing: { token: { json: { ...goodTokenResponse, expires_in: '3600' } } },
    passing: {},
  },
  'expires-in-implausible': {
    failing: { token: { json: { ...goodTokenResponse, expires_in: 1_795_348_800 } } },
    passing: { token: { json: { ...goodTokenResponse, expires_in: 31_536_000 } } },
  },
  'refresh-token-missing': {
    failing: {
      options: { scope: 'profile email offline_access' },
    },
    passing: {
      options: { scope: 'profile email offline_access' },
      token: { json: { ...goodTokenResponse, refresh_token: 'a-refresh-token' } },
    },
  },
  'token-response-cacheable': {
    failing: {
      token: {
        json: goodTokenResponse,
        headers: [
          ['content-type', 'application/json'],
          ['cache-control', 'public, max-age=600'],
        ],
      },
    },
    passing: {
      token: {
        json: goodTokenResponse,
        headers: [
          ['content-type', 'application/json'],
          ['cache-control', 'no-store, max-age=600'],
        ],
      },
    },
  },
  'token-response-form-encoded': {
    failing: {
      token: {
        headers: [['content-type', 'application/x-www-form-urlencoded']],
        body: 'access_token=gho_16C7e42F292c6912E7&scope=profile%2Cemail&token_type=bearer',
      },
    },
    passing: {},
  },
}
