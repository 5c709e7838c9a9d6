import { buildIdToken } from '../../builders/id-token-builder.ts'
import type { CheckCases } from './check-case.ts'

export const callbackCases: CheckCases = {
  'callback-state-missing': {
    failing: { callback: { state: null } },
    passing: {},
  },
  'callback-state-mismatch': {
    failing: { callback: { state: '{state, cut}' } },
    passing: {},
  },
  'callback-parameter-repeated': {
    failing: { callback: { code: ['one-code', 'another-code'] } },
    passing: { callback: { session_state: ['a', 'b'] } },
  },
  'callback-in-fragment': {
    failing: { callbackPlace: 'fragment' },
    passing: {},
  },
  'callback-in-form-body': {
    failing: { callbackPlace: 'form body' },
    passing: {},
  },
  'callback-token-in-url': {
    failing: {
      callbackPlace: 'fragment',
      callback: { code: null, access_token: 'ya29.an-access-token', token_type: 'Bearer' },
    },
    passing: {},
  },
  'callback-code-missing': {
    failing: { callback: { code: null, auth_ticket: 'ST-4711' } },
    passing: {},
  },
  'callback-code-beside-error': {
    failing: { callback: { error: 'access_denied' } },
    also: ['access-denied'],
    passing: { callback: { code: null, error: 'access_denied' } },
  },
  'callback-issuer-mismatch': {
    failing: {
      callback: { iss: 'https://login.fabrikam.example' },
      idToken: buildIdToken(),
    },
    also: ['id-token-verified'],
    passing: { callback: { iss: 'https://id.northwind.example' }, idToken: buildIdToken() },
  },
  'callback-issuer-missing': {
    failing: {
      idToken: buildIdToken({
        discovery: { authorization_response_iss_parameter_supported: true },
      }),
    },
    also: ['id-token-verified'],
    passing: {
      callback: { iss: 'https://id.northwind.example' },
      idToken: buildIdToken({
        discovery: { authorization_response_iss_parameter_supported: true },
      }),
    },
  },
}
