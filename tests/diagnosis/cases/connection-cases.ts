import { buildIdToken } from '../../builders/id-token-builder.ts'
import { fixedState, goodTokenResponse } from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'

const unknownClient = {
  status: 401,
  json: { error: 'invalid_client', error_description: 'Client authentication failed' },
}

export const connectionCases: CheckCases = {
  'connection-incomplete': {
    failing: { options: { tokenURL: '' } },
    passing: {},
  },
  'deployment-marker-unresolved': {
    failing: { options: { client_secret: '##CONNECTIONS_OAUTH2_SECRET##' }, token: unknownClient },
    passing: { options: { client_secret: 'a ## in a secret ##' } },
  },
  'endpoints-are-the-same': {
    failing: {
      options: { tokenURL: 'https://id.northwind.example/oauth2/authorize' },
      token: { status: 400, json: { message: 'response_type is unknown' } },
    },
    passing: { options: { tokenURL: 'https://id.northwind.example/oauth2/authorize/token' } },
  },
  'callback-url-placeholder': {
    failing: { workbench: { callbackUrl: '' }, ending: { kind: 'closed' } },
    also: ['login-not-finished'],
    passing: {},
  },
  'response-mode-configured': {
    failing: { options: { authParams: { response_mode: 'fragment' } }, callbackPlace: 'fragment' },
    passing: { options: { authParams: { response_mode: 'query' } } },
    fix: [{ path: ['options', 'authParams', 'response_mode'] }],
  },
  'form-post-required': {
    failing: {
      options: {
        authorizationURL: 'https://appleid.apple.com/auth/authorize',
        scope: 'openid name email',
      },
      pages: [
        {
          status: 400,
          body: '<p>response_mode must be form_post when name or email scope is requested.</p>',
        },
      ],
      ending: {
        kind: 'failed',
        code: 'authorization-server-refused',
        message: 'Callback: appleid.apple.com/auth/authorize answered with status 400.',
      },
    },
    passing: {
      callback: { code: null, error: 'invalid_request', error_description: 'response_mode is bad' },
    },
    fix: [{ path: ['options', 'scope'], value: 'openid' }],
  },
  'client-key-expected': {
    failing: {
      options: { authorizationURL: 'https://www.tiktok.com/v2/auth/authorize/' },
      callback: { code: null, error: 'invalid_request', error_description: 'client_key' },
    },
    passing: {
      options: {
        authorizationURL: 'https://www.tiktok.com/v2/auth/authorize/',
        upstream_params: { client_key: { value: 'client-4711' } },
      },
    },
    fix: [{ path: ['options', 'upstream_params', 'client_key'], value: { value: 'client-4711' } }],
  },
  'b2c-policy-missing': {
    failing: {
      options: {
        authorizationURL:
          'https://northwind.b2clogin.com/northwind.onmicrosoft.com/oauth2/v2.0/authorize',
      },
      pages: [{ status: 404, body: '<h1>The resource you are looking for has been removed</h1>' }],
      ending: { kind: 'closed' },
    },
    also: ['authorization-endpoint-not-found'],
    passing: {
      options: {
        authorizationURL:
          'https://northwind.b2clogin.com/northwind.onmicrosoft.com/oauth2/v2.0/authorize',
        authParams: { p: 'B2C_1_signin' },
      },
      ending: { kind: 'closed' },
    },
  },
  'auth-params-map-source-ignored': {
    failing: {
      options: { authParamsMap: { organization: 'org_hint' } },
      parameters: { org_hint: 'acme' },
    },
    passing: { options: { authParamsMap: { organization: 'login_hint' } } },
  },
  'upstream-alias-unknown': {
    failing: { options: { upstream_params: { access_type: { alias: 'access_type' } } } },
    passing: { options: { upstream_params: { hint: { alias: 'login_hint' } } } },
  },
  'authorization-parameter-replaced': {
    failing: { options: { authParams: { state: 'fixed' } } },
    passing: { options: { authParams: { prompt: 'login' } } },
  },
  'discovery-endpoints-differ': {
    failing: {
      idToken: buildIdToken({
        discovery: { token_endpoint: 'https://id.northwind.example/v2/token' },
      }),
    },
    also: ['id-token-verified'],
    passing: {
      idToken: buildIdToken({
        discovery: { token_endpoint: 'https://id.northwind.example/oauth2/token' },
      }),
    },
    fix: [{ path: ['options', 'tokenURL'], value: 'https://id.northwind.example/v2/token' }],
  },
  'connection-not-enabled': {
    failing: { connection: { enabled_clients: [] } },
    passing: { connection: { enabled_clients: ['an-application'] } },
  },
  'display-name-missing': {
    failing: { connection: { display_name: undefined } },
    passing: { token: { json: { ...goodTokenResponse, state: fixedState } } },
  },
}
