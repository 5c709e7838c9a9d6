import { buildIdToken } from '../../builders/id-token-builder.ts'
import {
  accessToken,
  goodProfile,
  goodTokenResponse,
  goodUser,
} from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'

const withScript = (fetchUserProfile: string) => ({ scripts: { fetchUserProfile } })
const idToken = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIyNDQwMDMyMCJ9.c2lnbmF0dXJl'

export const securityCases: CheckCases = {
  'client-secret-in-url': {
    failing: { options: { authParams: { client_secret: 'a-client-secret-of-some-length' } } },
    passing: { options: { authParams: { tenant: 'acme' } } },
  },
  'endpoint-not-encrypted': {
    failing: { options: { tokenURL: 'http://id.northwind.example/oauth2/token' } },
    passing: { options: { tokenURL: 'http://127.0.0.1:4410/token' } },
    fix: [{ path: ['options', 'tokenURL'], value: 'https://id.northwind.example/oauth2/token' }],
  },
  'access-token-over-http': {
    failing: {
      script: { requests: [{ url: 'http://api.northwind.example/me', json: goodUser }] },
    },
    passing: { script: { requests: [{ url: 'http://127.0.0.1:4410/me', json: goodUser }] } },
  },
  'pkce-missing-for-public-client': {
    failing: { options: { client_secret: '', pkce_enabled: false } },
    passing: { options: { client_secret: '' } },
    fix: [{ path: ['options', 'pkce_enabled'], value: true }],
  },
  'email-verified-hardcoded': {
    failing: {
      options: withScript(
        'function (accessToken, context, callback) {\n  callback(null, { user_id: 7, email_verified: true })\n}',
      ),
      script: {
        requests: [{ json: { sub: '24400320', email: 'jane@northwind.example' } }],
        result: { kind: 'profile', profile: goodProfile },
      },
    },
    passing: {
      options: withScript(
        'function (accessToken, context, callback) {\n  callback(null, { user_id: 7, email_verified: true })\n}',
      ),
    },
  },
  'script-holds-secret': {
    failing: {
      options: withScript(
        "function (accessToken, context, callback) {\n  const key = 'a-client-secret-of-some-length'\n}",
      ),
    },
    passing: {
      options: withScript(
        'function (accessToken, context, callback) {\n  const api_key = readKey(context)\n}',
      ),
    },
  },
  'pkce-off': {
    failing: {
      options: { pkce_enabled: false },
      idToken: buildIdToken({ discovery: { code_challenge_methods_supported: ['S256'] } }),
    },
    also: ['id-token-verified'],
    passing: {
      options: { pkce_enabled: false },
      idToken: buildIdToken({ discovery: { code_challenge_methods_supported: ['plain'] } }),
    },
    fix: [{ path: ['options', 'pkce_enabled'], value: true }],
  },
  'id-token-decoded-unverified': {
    failing: {
      options: withScript(
        "function (accessToken, context, callback) {\n  const user = require('jsonwebtoken').decode(context.id_token)\n}",
      ),
      token: { json: { ...goodTokenResponse, id_token: idToken } },
      idToken: buildIdToken(),
    },
    also: ['id-token-verified'],
    passing: {
      options: withScript(
        "function (accessToken, context, callback) {\n  const user = require('jsonwebtoken').verify(context.id_token, key)\n}",
      ),
      token: { json: { ...goodTokenResponse, id_token: idToken } },
      idToken: buildIdToken(),
    },
  },
  'token-in-url': {
    failing: {
      script: {
        requests: [
          {
            url: `https://api.northwind.example/me?access_token=${accessToken}`,
            requestHeaders: [],
            json: goodUser,
          },
        ],
      },
    },
    passing: {
      script: { requests: [{ url: 'https://api.northwind.example/me?v=2', json: goodUser }] },
    },
  },
  'callback-not-encrypted': {
    failing: { workbench: { callbackUrl: 'http://tenant.example.com/login/callback' } },
    passing: { workbench: { callbackUrl: 'http://127.0.0.1:3000/callback' } },
  },
  'script-logs-token': {
    failing: { script: { console: [`token response: ${accessToken}`, 'done'] } },
    passing: { script: { console: ['signed in 24400320'] } },
  },
}
