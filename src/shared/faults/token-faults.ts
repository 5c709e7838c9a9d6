import type { FaultTable } from './fault.ts'

/** What can be wrong with a token response that is meant to be one. */
export const tokenResponseFaults = {
  'token-html': {
    title: 'Token response is a page',
    effect: 'The token endpoint answers 200 with an HTML page.',
    expectedFindings: [],
  },
  'token-form-encoded': {
    title: 'Token response is a form',
    effect: 'The token endpoint answers with a form, unless the request accepts JSON.',
    expectedFindings: [],
  },
  'token-byte-order-mark': {
    title: 'Byte order mark before the JSON',
    effect: 'The token response begins with U+FEFF.',
    expectedFindings: [],
  },
  'token-gzip-undeclared': {
    title: 'Compressed without saying so',
    effect: 'The token response is compressed with gzip and has no Content-Encoding.',
    expectedFindings: [],
  },
  'token-nested': {
    title: 'Nested token',
    effect: 'The token response has its fields below “data”.',
    expectedFindings: [],
  },
  'token-named-differently': {
    title: 'Token under another name',
    effect: 'The token response has accessToken in place of access_token.',
    expectedFindings: [],
  },
  'token-type-missing': {
    title: 'No token_type',
    effect: 'The token response does not say what type the token is of.',
    expectedFindings: [],
  },
  'token-type-mac': {
    title: 'token_type is not Bearer',
    effect: 'The token response says that the token is of the type “mac”.',
    expectedFindings: [],
  },
  'expires-in-text': {
    title: 'expires_in is a text',
    effect: 'The token response has expires_in in quotes.',
    expectedFindings: [],
  },
  'scope-narrowed': {
    title: 'Fewer scopes granted',
    effect: 'The token response grants “openid profile” only.',
    expectedFindings: [],
  },
  'scope-widened': {
    title: 'More scopes granted',
    effect: 'The token response grants “admin” beside what was asked for.',
    expectedFindings: [],
  },
  'token-error-200': {
    title: 'Error with status 200',
    effect: 'The token endpoint answers 200 with an error and no token.',
    expectedFindings: [],
  },
  'token-error-object': {
    title: 'Error that is an object',
    effect: 'The token endpoint answers 400 with an error object in place of an error code.',
    expectedFindings: [],
  },
  'token-empty': {
    title: 'Empty token response',
    effect: 'The token endpoint answers 200 with nothing.',
    expectedFindings: [],
  },
  'token-truncated': {
    title: 'Truncated token response',
    effect: 'The token response ends in the middle of its JSON.',
    expectedFindings: [],
  },
  'token-huge': {
    title: 'Huge token response',
    effect: 'The token endpoint answers with 12 MB.',
    expectedFindings: [],
  },
} as const satisfies FaultTable

/** The errors with which a token endpoint answers (RFC 6749 §5.2), and servers that are in the way. */
export const tokenRefusalFaults = {
  'client-wants-basic': {
    title: 'invalid_client, Basic wanted',
    effect: 'The token endpoint takes the client’s credentials only as HTTP Basic.',
    expectedFindings: [],
  },
  'client-secret-wrong': {
    title: 'invalid_client, wrong secret',
    effect: 'The token endpoint says that the client secret is wrong.',
    expectedFindings: [],
  },
  'client-unauthorized': {
    title: 'unauthorized_client at the token endpoint',
    effect: 'The token endpoint says that the client may not use the authorization code grant.',
    expectedFindings: [],
  },
  'grant-pkce': {
    title: 'invalid_grant, PKCE',
    effect: 'The token endpoint says that the code verifier does not fit.',
    expectedFindings: [],
  },
  'grant-redirect-uri': {
    title: 'invalid_grant, redirect_uri',
    effect:
      'The token endpoint says that the redirect URI is not the one of the authorization request.',
    expectedFindings: [],
  },
  'grant-expired': {
    title: 'invalid_grant, expired',
    effect: 'The token endpoint says that the code has expired.',
    expectedFindings: [],
  },
  'grant-used': {
    title: 'invalid_grant, used',
    effect: 'The token endpoint says that the code was used before.',
    expectedFindings: [],
  },
  'grant-type-unsupported': {
    title: 'unsupported_grant_type',
    effect: 'The token endpoint does not know the grant type authorization_code.',
    expectedFindings: [],
  },
  'token-invalid-request': {
    title: 'invalid_request at the token endpoint',
    effect: 'The token endpoint misses a parameter that only this provider wants.',
    expectedFindings: [],
  },
  'token-invalid-scope': {
    title: 'invalid_scope at the token endpoint',
    effect: 'The token endpoint does not grant the scopes.',
    expectedFindings: [],
  },
  'token-endpoint-404': {
    title: 'Nothing at the token URL',
    effect: 'The token endpoint answers with a page and status 404.',
    expectedFindings: [],
  },
  'token-endpoint-405': {
    title: 'Token endpoint takes no POST',
    effect: 'The token endpoint answers with status 405.',
    expectedFindings: [],
  },
  'token-endpoint-429': {
    title: 'Too many token requests',
    effect: 'The token endpoint answers with status 429 and says when to come again.',
    expectedFindings: [],
  },
  'token-endpoint-500': {
    title: 'Token endpoint breaks down',
    effect: 'The token endpoint answers with a page and status 500.',
    expectedFindings: [],
  },
  'token-endpoint-503': {
    title: 'Token endpoint not available',
    effect: 'The token endpoint answers with status 503 and says when to come again.',
    expectedFindings: [],
  },
  'token-firewall': {
    title: 'Firewall before the token endpoint',
    effect: 'A firewall answers the token request with a page and status 403.',
    expectedFindings: [],
  },
  'token-captive-portal': {
    title: 'Captive portal',
    effect: 'The network answers the token request with a redirect to its own login page.',
    expectedFindings: [],
  },
  'token-proxy-authentication': {
    title: 'Proxy wants a password',
    effect: 'The token request is answered with status 407 by a proxy.',
    expectedFindings: [],
  },
} as const satisfies FaultTable

/** What can go wrong with the token request below HTTP, and with the server’s clock. */
export const transportFaults = {
  'token-redirect': {
    title: 'Token endpoint redirects',
    effect: 'The token endpoint redirects to another path of the same server.',
    expectedFindings: [],
  },
  'token-slow': {
    title: 'Token endpoint is silent',
    effect: 'The token endpoint takes the request and never answers.',
    expectedFindings: [],
  },
  'token-connection-reset': {
    title: 'Connection closed at the token endpoint',
    effect: 'The token endpoint closes the connection without an answer.',
    expectedFindings: [],
  },
  'token-connection-cut': {
    title: 'Connection cut in the token response',
    effect: 'The token endpoint closes the connection in the middle of its answer.',
    expectedFindings: [],
  },
  'token-not-http': {
    title: 'Token endpoint speaks no HTTP',
    effect: 'Another kind of server answers at the token URL.',
    expectedFindings: [],
  },
  'clock-ahead': {
    title: 'Clock 94 seconds ahead',
    effect: 'The server’s clock, in its Date headers, is 94 seconds ahead of this computer’s.',
    expectedFindings: [],
  },
  'clock-behind': {
    title: 'Clock 94 seconds behind',
    effect: 'The server’s clock, in its Date headers, is 94 seconds behind this computer’s.',
    expectedFindings: [],
  },
} as const satisfies FaultTable
