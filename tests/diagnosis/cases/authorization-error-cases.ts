import type { CheckCases } from './check-case.ts'

function error(code: string, description?: string) {
  return { code: null, error: code, ...(description ? { error_description: description } : {}) }
}

export const authorizationErrorCases: CheckCases = {
  'access-denied': {
    failing: { callback: error('access_denied') },
    passing: { callback: error('server_error') },
  },
  'pkce-required': {
    failing: {
      options: { pkce_enabled: false },
      callback: error('invalid_request', 'Code challenge required'),
    },
    passing: {
      options: { pkce_enabled: false },
      callback: error('invalid_request', 'Missing parameter: audience'),
    },
    fix: [{ path: ['options', 'pkce_enabled'], value: true }],
  },
  'pkce-not-supported': {
    failing: { callback: error('invalid_request', 'Unknown parameter: code_challenge') },
    passing: { callback: error('invalid_request', 'Unknown parameter: audience') },
    fix: [{ path: ['options', 'pkce_enabled'], value: false }],
  },
  'authorization-invalid-request': {
    failing: {
      options: { authParams: { tenant: 'acme' } },
      callback: error('invalid_request', 'The request is malformed'),
    },
    passing: { callback: error('server_error', 'invalid_request') },
  },
  'authorization-unauthorized-client': {
    failing: {
      callback: error('unauthorized_client', 'The client is not allowed to use this grant'),
    },
    passing: { callback: error('access_denied') },
  },
  'unsupported-response-type': {
    failing: { callback: error('unsupported_response_type') },
    passing: { callback: error('access_denied') },
  },
  'authorization-invalid-scope': {
    failing: { callback: error('invalid_scope', 'Unknown scope: email') },
    passing: { callback: error('access_denied', 'invalid_scope') },
  },
  'invalid-target': {
    failing: {
      options: { authParams: { audience: 'https://api.northwind.example' } },
      callback: error('invalid_target', 'Service not found'),
    },
    passing: { options: { authParams: { audience: 'https://api.northwind.example/' } } },
  },
  'login-required': {
    failing: { options: { authParams: { prompt: 'none' } }, callback: error('login_required') },
    passing: { options: { authParams: { prompt: 'none' } } },
    fix: [{ path: ['options', 'authParams', 'prompt'] }],
  },
  'consent-required': {
    failing: { options: { authParams: { prompt: 'none' } }, callback: error('consent_required') },
    passing: { options: { authParams: { prompt: 'consent' } } },
    fix: [{ path: ['options', 'authParams', 'prompt'] }],
  },
  'interaction-required': {
    failing: {
      options: { upstream_params: { prompt: { value: 'none' } } },
      callback: error('interaction_required', 'A second factor is due'),
    },
    passing: { options: { upstream_params: { prompt: { value: 'none' } } } },
    fix: [{ path: ['options', 'upstream_params', 'prompt'] }],
  },
  'request-object-refused': {
    failing: { callback: error('invalid_request_object', 'A signed request is required') },
    passing: { callback: error('access_denied') },
  },
  'authorization-server-error': {
    failing: { callback: error('server_error', 'Unexpected failure, id 8271') },
    passing: { callback: error('temporarily_unavailable') },
  },
  'authorization-temporarily-unavailable': {
    failing: { callback: error('temporarily_unavailable') },
    passing: { callback: error('server_error') },
  },
  'authorization-error-unknown': {
    failing: {
      callback: {
        ...error('application_suspended', 'Your application has been suspended'),
        error_uri: 'https://docs.northwind.example/suspended',
      },
    },
    passing: { callback: error('access_denied') },
  },
}
