import { buildIdToken, checkedAt } from '../../builders/id-token-builder.ts'
import { goodTokenResponse, goodUser } from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'

const date = (value: string) =>
  [
    ['content-type', 'application/json'],
    ['date', value],
  ] as const

const notVerified = (
  problem: 'issuer-unusable' | 'unsigned' | 'key-not-found',
  reason: string,
) => ({
  signature: { state: 'not-verified', problem, reason, evidence: ['t90'] } as const,
})

export const idTokenCases: CheckCases = {
  'id-token-malformed': {
    failing: {
      idToken: buildIdToken({
        facts: {
          form: 'malformed',
          header: null,
          claims: null,
          discovery: null,
          signature: { state: 'not-verified', problem: 'malformed', evidence: [] },
        },
      }),
    },
    passing: { idToken: buildIdToken() },
  },
  'id-token-signature-wrong': {
    failing: {
      idToken: buildIdToken({
        facts: {
          signature: { state: 'wrong', problem: 'signature-wrong', evidence: ['t90', 't91'] },
        },
      }),
    },
    passing: { idToken: buildIdToken() },
  },
  'id-token-key-not-found': {
    failing: {
      idToken: buildIdToken({
        header: { kid: '2026-12' },
        facts: notVerified('key-not-found', 'no key of the key set fits'),
      }),
    },
    passing: { idToken: buildIdToken() },
  },
  'id-token-unsigned': {
    failing: {
      idToken: buildIdToken({
        header: { alg: 'none' },
        facts: notVerified('unsigned', 'its alg is "none"'),
      }),
    },
    passing: { idToken: buildIdToken() },
  },
  'id-token-algorithm': {
    failing: {
      idToken: buildIdToken({
        header: { alg: 'RS512' },
        discovery: { id_token_signing_alg_values_supported: ['RS256', 'ES256'] },
      }),
    },
    passing: {
      idToken: buildIdToken({
        discovery: { id_token_signing_alg_values_supported: ['RS256', 'ES256'] },
      }),
    },
  },
  'id-token-keys-unavailable': {
    failing: {
      idToken: buildIdToken({
        claims: { iss: 'accounts.northwind.example' },
        facts: {
          discovery: null,
          ...notVerified(
            'issuer-unusable',
            'its issuer was not asked for keys: iss is not a URL ("accounts.northwind.example")',
          ),
        },
      }),
    },
    passing: { idToken: buildIdToken() },
  },
  'id-token-encrypted': {
    failing: {
      idToken: buildIdToken({
        header: { alg: 'RSA-OAEP-256', enc: 'A256GCM' },
        facts: {
          form: 'jwe',
          claims: null,
          discovery: null,
          signature: { state: 'not-verified', problem: 'encrypted', evidence: [] },
        },
      }),
    },
    passing: { idToken: buildIdToken() },
  },
  'id-token-claim-missing': {
    failing: { idToken: buildIdToken({ claims: { iat: undefined } }) },
    passing: { idToken: buildIdToken({ claims: { email: undefined } }) },
  },
  'id-token-issuer': {
    failing: { idToken: buildIdToken({ discovery: { issuer: 'https://id.northwind.example/' } }) },
    passing: {
      idToken: buildIdToken({
        claims: { iss: 'https://login.microsoftonline.com/4711/v2.0' },
        discovery: { issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' },
      }),
    },
  },
  'id-token-audience': {
    failing: { idToken: buildIdToken({ claims: { aud: 'https://api.northwind.example' } }) },
    passing: {
      idToken: buildIdToken({ claims: { aud: ['https://api.northwind.example', 'client-4711'] } }),
    },
  },
  'id-token-authorized-party': {
    failing: { idToken: buildIdToken({ claims: { azp: 'client-of-the-app' } }) },
    passing: { idToken: buildIdToken({ claims: { azp: 'client-4711' } }) },
  },
  'id-token-expired': {
    failing: {
      token: { json: goodTokenResponse, headers: date('Sun, 22 Nov 2026 12:00:01 GMT') },
      idToken: buildIdToken({ claims: { iat: checkedAt - 4200, exp: checkedAt - 600 } }),
    },
    passing: { idToken: buildIdToken({ claims: { exp: checkedAt + 1 } }) },
  },
  'id-token-not-yet-valid': {
    failing: {
      token: { json: goodTokenResponse, headers: date('Sun, 22 Nov 2026 12:00:01 GMT') },
      idToken: buildIdToken({ claims: { nbf: checkedAt + 300 } }),
    },
    passing: { idToken: buildIdToken({ claims: { nbf: checkedAt + 30 } }) },
  },
  'id-token-issued-at': {
    failing: {
      token: { json: goodTokenResponse, headers: date('Sun, 22 Nov 2026 12:05:01 GMT') },
      idToken: buildIdToken({ claims: { iat: checkedAt + 300 } }),
    },
    also: ['clock-wrong'],
    passing: { idToken: buildIdToken({ claims: { iat: checkedAt + 50 } }) },
  },
  'id-token-nonce': {
    failing: {
      options: { authParams: { nonce: 'n-0S6_WzA2Mj' } },
      idToken: buildIdToken({
        facts: { expected: { clientId: 'client-4711', nonce: 'n-0S6_WzA2Mj' } },
      }),
    },
    passing: {
      options: { authParams: { nonce: 'n-0S6_WzA2Mj' } },
      idToken: buildIdToken({
        claims: { nonce: 'n-0S6_WzA2Mj' },
        facts: { expected: { clientId: 'client-4711', nonce: 'n-0S6_WzA2Mj' } },
      }),
    },
  },
  'id-token-access-token-hash': {
    failing: {
      idToken: buildIdToken({
        facts: {
          accessTokenHash: {
            claimed: '77QmUPtjPfzWtF2AnpK9RQ',
            computed: 'LDktKdoQak3Pk0cnXxCltA',
          },
        },
      }),
    },
    passing: {
      idToken: buildIdToken({
        facts: { accessTokenHash: { claimed: '77QmUPtjPfzWtF2AnpK9RQ', computed: null } },
      }),
    },
  },
  'id-token-code-hash': {
    failing: {
      idToken: buildIdToken({
        facts: {
          codeHash: { claimed: '77QmUPtjPfzWtF2AnpK9RQ', computed: 'LDktKdoQak3Pk0cnXxCltA' },
        },
      }),
    },
    passing: {
      idToken: buildIdToken({
        facts: {
          codeHash: { claimed: 'LDktKdoQak3Pk0cnXxCltA', computed: 'LDktKdoQak3Pk0cnXxCltA' },
        },
      }),
    },
  },
  'userinfo-subject-differs': {
    failing: { idToken: buildIdToken({ claims: { sub: 'pairwise-93412' } }) },
    also: ['id-token-verified'],
    passing: { idToken: buildIdToken(), script: { requests: [{ json: goodUser }] } },
  },
  'id-token-expected-by-script': {
    failing: {
      options: {
        scripts: {
          fetchUserProfile: `function (accessToken, context, callback) {
  callback(null, parse(context.id_token))
}`,
        },
      },
      script: {
        requests: [],
        result: {
          kind: 'failed',
          error: {
            code: 'script-threw',
            message: 'The profile script threw an error',
            name: 'TypeError',
            errorMessage: "cannot read property 'split' of undefined",
            line: 2,
            column: 18,
          },
        },
      },
    },
    passing: {
      options: {
        scripts: {
          fetchUserProfile:
            'function (accessToken, context, callback) { callback(null, parse(context.id_token)) }',
        },
      },
      token: { json: { ...goodTokenResponse, id_token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiI3In0.' } },
    },
    fix: [{ path: ['options', 'scope'], value: 'openid profile email' }],
  },
  'id-token-missing': {
    failing: {
      options: { scope: 'openid profile email' },
      token: { json: { ...goodTokenResponse, scope: undefined } },
    },
    passing: { options: { scope: 'profile email' } },
  },
  'id-token-verified': {
    failing: { idToken: buildIdToken() },
    passing: {},
  },
}
