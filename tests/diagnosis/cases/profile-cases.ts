import type { RunScenario } from '../../builders/run-scenario.ts'
import { accessToken, goodProfile, goodUser } from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'

/** A run whose script returns a profile, and the user that the API sent. */
function returns(profile: object, user: unknown = goodUser): RunScenario {
  return { script: { requests: [{ json: user }], result: { kind: 'profile', profile } } }
}

export const profileCases: CheckCases = {
  'profile-not-an-object': {
    failing: {
      script: {
        requests: [{ body: '<html>maintenance</html>' }],
        result: {
          kind: 'failed',
          error: {
            code: 'script-profile-not-an-object',
            message:
              'The profile script called back with the text "<html>maintenance</html>"; a profile must be an object.',
            line: 9,
            column: 5,
          },
        },
      },
    },
    passing: returns(goodProfile),
  },
  'profile-without-user-id': {
    failing: returns({ email: 'jane@northwind.example', email_verified: true, name: 'Jane' }),
    passing: returns({ ...goodProfile, id: '7' }),
  },
  'profile-user-id-not-a-value': {
    failing: returns({ ...goodProfile, user_id: 'undefined' }),
    passing: returns({ ...goodProfile, user_id: 'undefined-behaviour' }),
  },
  'profile-user-id-is-token': {
    failing: returns({ ...goodProfile, user_id: accessToken }),
    passing: returns(goodProfile),
  },
  'profile-user-id-imprecise': {
    failing: returns({ ...goodProfile, user_id: 2 ** 60 }),
    passing: returns({ ...goodProfile, user_id: Number.MAX_SAFE_INTEGER }),
  },
  'profile-id-instead-of-user-id': {
    failing: returns({ ...goodProfile, user_id: undefined, id: '24400320' }),
    passing: returns({ ...goodProfile, id: '24400320' }),
  },
  'profile-user-id-unstable': {
    failing: returns({ ...goodProfile, user_id: 'jane@northwind.example' }),
    passing: returns({ ...goodProfile, nickname: 'jane' }),
  },
  'profile-user-id-prefixed': {
    failing: returns({ ...goodProfile, user_id: 'northwind-id|24400320' }),
    passing: returns({ ...goodProfile, user_id: 'northwind-24400320' }),
  },
  'profile-user-id-number': {
    failing: returns({ ...goodProfile, user_id: 24400320 }),
    passing: returns(goodProfile),
  },
  'profile-without-email': {
    failing: returns({ user_id: '24400320', name: 'Jane Doe' }),
    passing: returns(goodProfile),
  },
  'profile-email-malformed': {
    failing: returns({ ...goodProfile, email: [{ email: 'jane@northwind.example' }] }),
    passing: returns({ ...goodProfile, email: 'jane+x@northwind.example' }),
  },
  'profile-email-verified-not-boolean': {
    failing: returns({ ...goodProfile, email_verified: 'false' }),
    passing: returns({ ...goodProfile, email_verified: false }),
  },
  'profile-email-verified-missing': {
    failing: returns({ ...goodProfile, email_verified: undefined }),
    passing: returns({ ...goodProfile, email_verified: undefined }, { sub: '24400320' }),
  },
  'profile-attribute-too-long': {
    failing: returns({ ...goodProfile, name: 'J'.repeat(151) }),
    passing: returns({ ...goodProfile, name: 'J'.repeat(150) }),
  },
  'profile-attribute-empty': {
    failing: returns({ ...goodProfile, nickname: '', picture: null }),
    passing: returns({ ...goodProfile, nickname: 'jane' }),
  },
  'profile-picture-not-https': {
    failing: returns({ ...goodProfile, picture: 'http://cdn.northwind.example/jane.png' }),
    passing: returns({ ...goodProfile, picture: 'http://127.0.0.1:4410/jane.png' }),
  },
  'profile-raw-response': {
    failing: returns(
      { user_id: '24400320', email: 'jane@northwind.example', plan: 'gold' },
      { plan: 'gold', user_id: '24400320', email: 'jane@northwind.example' },
    ),
    passing: returns(
      { user_id: '24400320', email: 'jane@northwind.example' },
      { plan: 'gold', user_id: '24400320', email: 'jane@northwind.example' },
    ),
  },
  'profile-holds-tokens': {
    failing: returns({ ...goodProfile, provider: { token: accessToken } }),
    passing: returns({ ...goodProfile, provider: { name: 'northwind' } }),
  },
  'profile-metadata': {
    failing: returns({ ...goodProfile, app_metadata: { roles: ['editor'] } }),
    passing: returns({ ...goodProfile, locale: 'en' }),
  },
}
