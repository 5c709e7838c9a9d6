import type { FaultTable } from './fault.ts'

/** The errors with which an authorization endpoint answers, and what can go wrong before it does. */
export const authorizationFaults = {
  'access-denied': {
    title: 'access_denied',
    effect: 'The person presses “Deny”, or the server does it for them.',
    expectedFindings: ['access-denied'],
  },
  'invalid-request': {
    title: 'invalid_request',
    effect: 'The authorization endpoint misses a parameter that only this provider wants.',
    expectedFindings: ['authorization-invalid-request'],
  },
  'pkce-required': {
    title: 'PKCE required',
    effect: 'The authorization endpoint refuses requests without a code_challenge.',
    expectedFindings: ['pkce-required'],
    setup: [{ path: ['options', 'pkce_enabled'], value: false }],
  },
  'pkce-not-supported': {
    title: 'PKCE refused',
    effect:
      'The authorization endpoint refuses code_challenge as a parameter that it does not know.',
    expectedFindings: ['pkce-not-supported'],
  },
  'client-key-expected': {
    title: 'client_key wanted',
    effect: 'The authorization endpoint wants client_key in place of client_id, as TikTok does.',
    expectedFindings: ['client-key-expected'],
  },
  'unauthorized-client': {
    title: 'unauthorized_client',
    effect: 'The client may not use the authorization code grant.',
    expectedFindings: ['authorization-unauthorized-client'],
  },
  'unsupported-response-type': {
    title: 'unsupported_response_type',
    effect: 'The authorization endpoint gives no codes.',
    expectedFindings: ['unsupported-response-type'],
  },
  'invalid-scope': {
    title: 'invalid_scope',
    effect: 'The authorization endpoint does not know one of the scopes.',
    expectedFindings: ['authorization-invalid-scope'],
  },
  'server-error': {
    title: 'server_error',
    effect: 'The authorization endpoint has broken down and says so at the callback URL.',
    expectedFindings: ['authorization-server-error'],
  },
  'temporarily-unavailable': {
    title: 'temporarily_unavailable',
    effect: 'The authorization endpoint is overloaded and says so at the callback URL.',
    expectedFindings: ['authorization-temporarily-unavailable'],
  },
  'login-required': {
    title: 'login_required',
    effect: 'The person is not signed in, and the server may not ask.',
    expectedFindings: ['login-required'],
  },
  'consent-required': {
    title: 'consent_required',
    effect: 'The person has not consented, and the server may not ask.',
    expectedFindings: ['consent-required'],
  },
  'interaction-required': {
    title: 'interaction_required',
    effect: 'The server needs the person, and may not ask.',
    expectedFindings: ['interaction-required'],
  },
  'account-selection-required': {
    title: 'account_selection_required',
    effect: 'The person has several accounts, and the server may not ask which.',
    expectedFindings: ['interaction-required'],
  },
  'request-object-wanted': {
    title: 'Request object wanted',
    effect: 'The authorization endpoint takes the request only as a signed object (RFC 9101).',
    expectedFindings: ['request-object-refused'],
  },
  'invalid-target': {
    title: 'invalid_target',
    effect: 'The authorization endpoint does not know the API that audience or resource names.',
    expectedFindings: ['invalid-target'],
  },
  'vendor-error': {
    title: 'An error of the provider’s own',
    effect: 'The authorization endpoint answers with an error code that no RFC has.',
    expectedFindings: ['authorization-error-unknown'],
  },
  'redirect-uri-mismatch': {
    title: 'redirect_uri mismatch',
    effect:
      'The authorization endpoint shows a page with status 400: the redirect URI is not registered.',
    expectedFindings: ['redirect-uri-not-registered'],
  },
  'client-unknown': {
    title: 'Unknown client',
    effect:
      'The authorization endpoint shows a page with status 400: it does not know the client_id.',
    expectedFindings: ['client-id-unknown-to-login'],
  },
  'embedded-browser-refused': {
    title: 'Embedded browser refused',
    effect: 'The authorization endpoint shows a page with status 403: disallowed_useragent.',
    expectedFindings: ['embedded-browser-refused'],
  },
  'authorization-endpoint-404': {
    title: 'No page at the authorization URL',
    effect: 'The authorization endpoint answers with status 404.',
    expectedFindings: ['authorization-endpoint-not-found'],
  },
  'authorization-endpoint-500': {
    title: 'Authorization endpoint breaks down',
    effect: 'The authorization endpoint shows an error page with status 500.',
    expectedFindings: ['authorization-endpoint-failed'],
  },
  'authorization-no-page': {
    title: 'Nothing to show',
    effect: 'The authorization endpoint answers with status 204 and no page.',
    expectedFindings: ['login-page-not-shown'],
  },
  'redirect-loop': {
    title: 'Redirect loop',
    effect: 'The authorization endpoint redirects to itself without end.',
    expectedFindings: ['redirect-loop'],
  },
  'login-host-not-found': {
    title: 'Login page on a host that does not exist',
    effect: 'The authorization endpoint redirects to a host whose name nobody knows.',
    expectedFindings: ['name-not-resolved'],
  },
  'login-host-refuses': {
    title: 'Login page where nothing listens',
    effect:
      'The authorization endpoint redirects to a port of this computer where nothing listens.',
    expectedFindings: ['connection-refused'],
  },
  'login-in-an-app': {
    title: 'Login page in an app',
    effect: 'The authorization endpoint redirects to the private scheme of a mobile app.',
    expectedFindings: ['unexpected-redirect-scheme'],
  },
  'authorization-connection-reset': {
    title: 'Connection closed at the authorization endpoint',
    effect: 'The authorization endpoint closes the connection without an answer.',
    expectedFindings: ['connection-closed'],
  },
} as const satisfies FaultTable
