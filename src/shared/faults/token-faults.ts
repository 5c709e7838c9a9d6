import type { FaultTable } from './fault.ts'

/** What can be wrong with a token response that is meant to be one. */
export const tokenResponseFaults = {
  'token-html': {
    title: 'Token response is a page',
    effect: 'The token endpoint answers 200 with an HTML page.',
    expectedFindings: ['token-response-html'],
  },
  'token-form-encoded': {
    title: 'Token response is a form',
    effect: 'The token endpoint answers with a form, unless the request accepts JSON.',
    expectedFindings: ['token-response-form-encoded'],
  },
  'token-byte-order-mark': {
    title: 'Byte order mark before the JSON',
    effect: 'The token response begins with U+FEFF.',
    expectedFindings: ['token-response-byte-order-mark'],
  },
  'token-gzip-undeclared': {
    title: 'Compressed without saying so',
    effect: 'The token response is compressed with gzip and has no Content-Encoding.',
    expectedFindings: ['token-response-compressed'],
  },
  'token-nested': {
    title: 'Nested token',
    effect: 'The token response has its fields below “data”.',
    expectedFindings: ['access-token-nested'],
  },
  'token-named-differently': {
    title: 'Token under another name',
    effect: 'The token response has accessToken in place of access_token.',
    expectedFindings: ['access-token-renamed'],
  },
  'token-without-access-token': {
    title: 'No access token',
    effect: 'The token response has an ID token and no access token.',
    expectedFindings: ['access-token-missing'],
  },
  'token-type-missing': {
    title: 'No token_type',
    effect: 'The token response does not say what type the token is of.',
    expectedFindings: ['token-type-missing'],
  },
  'token-type-mac': {
    title: 'token_type is not Bearer',
    effect: 'The token response says that the token is of the type “mac”.',
    expectedFindings: ['token-type-not-bearer'],
  },
  'expires-in-implausible': {
    title: 'expires_in is a point in time',
    effect: 'The token response has a time in milliseconds as expires_in.',
    expectedFindings: ['expires-in-implausible'],
  },
  'expires-in-text': {
    title: 'expires_in is a text',
    effect: 'The token response has expires_in in quotes.',
    expectedFindings: ['expires-in-text'],
  },
  'scope-narrowed': {
    title: 'Fewer scopes granted',
    effect: 'The token response grants “openid profile” only.',
    expectedFindings: ['scope-granted-differs'],
  },
  'scope-widened': {
    title: 'More scopes granted',
    effect: 'The token response grants “admin” beside what was asked for.',
    expectedFindings: ['scope-granted-differs'],
  },
  'refresh-token-missing': {
    title: 'No refresh token',
    effect: 'The token response has no refresh token, although offline_access was asked for.',
    expectedFindings: ['refresh-token-missing'],
  },
  'id-token-missing': {
    title: 'No ID token',
    effect: 'The token response has no ID token, although openid was asked for.',
    expectedFindings: ['id-token-missing'],
  },
  'token-cacheable': {
    title: 'Cacheable token response',
    effect: 'The token response may be kept by caches for an hour.',
    expectedFindings: ['token-response-cacheable'],
  },
  'token-error-200': {
    title: 'Error with status 200',
    effect: 'The token endpoint answers 200 with an error and no token.',
    expectedFindings: ['token-error-with-status-200', 'token-invalid-grant'],
  },
  'token-error-object': {
    title: 'Error that is an object',
    effect: 'The token endpoint answers 400 with an error object in place of an error code.',
    expectedFindings: ['token-error-not-in-protocol'],
  },
  'token-empty': {
    title: 'Empty token response',
    effect: 'The token endpoint answers 200 with nothing.',
    expectedFindings: ['token-response-empty'],
  },
  'token-truncated': {
    title: 'Truncated token response',
    effect: 'The token response ends in the middle of its JSON.',
    expectedFindings: ['token-response-not-understood'],
  },
  'token-huge': {
    title: 'Huge token response',
    effect: 'The token endpoint answers with 12 MB.',
    expectedFindings: ['response-too-large'],
  },
} as const satisfies FaultTable

/** The errors with which a token endpoint answers (RFC 6749 §5.2), and servers that are in the way. */
export const tokenRefusalFaults = {
  'client-wants-basic': {
    title: 'invalid_client, Basic wanted',
    effect: 'The token endpoint takes the client’s credentials only as HTTP Basic.',
    expectedFindings: ['client-auth-basic-wanted'],
  },
  'client-refused': {
    title: 'invalid_client, no reason',
    effect: 'The token endpoint refuses the client and does not say why.',
    expectedFindings: ['token-invalid-client'],
  },
  'client-secret-wrong': {
    title: 'invalid_client, wrong secret',
    effect: 'The token endpoint says that the client secret is wrong.',
    expectedFindings: ['client-secret-wrong'],
  },
  'client-secret-expired': {
    title: 'invalid_client, expired secret',
    effect: 'The token endpoint says that the client secret has expired.',
    expectedFindings: ['client-secret-expired'],
  },
  'client-secret-unexpected': {
    title: 'invalid_client, public client',
    effect: 'The token endpoint says that a public client must not send a secret.',
    expectedFindings: ['client-secret-unexpected'],
  },
  'client-not-found': {
    title: 'invalid_client, unknown client',
    effect: 'The token endpoint does not know the client_id.',
    expectedFindings: ['client-unknown'],
  },
  'client-assertion-wanted': {
    title: 'invalid_client, assertion wanted',
    effect: 'The token endpoint wants a signed assertion in place of a secret.',
    expectedFindings: ['client-assertion-wanted'],
  },
  'client-unauthorized': {
    title: 'unauthorized_client at the token endpoint',
    effect: 'The token endpoint says that the client may not use the authorization code grant.',
    expectedFindings: ['token-unauthorized-client'],
  },
  'grant-pkce': {
    title: 'invalid_grant, PKCE',
    effect: 'The token endpoint says that the code verifier does not fit.',
    expectedFindings: ['pkce-verifier-refused'],
  },
  'grant-redirect-uri': {
    title: 'invalid_grant, redirect_uri',
    effect:
      'The token endpoint says that the redirect URI is not the one of the authorization request.',
    expectedFindings: ['token-redirect-uri-differs'],
  },
  'grant-expired': {
    title: 'invalid_grant, expired',
    effect: 'The token endpoint says that the code has expired.',
    expectedFindings: ['code-expired'],
  },
  'grant-used': {
    title: 'invalid_grant, used',
    effect: 'The token endpoint says that the code was used before.',
    expectedFindings: ['code-already-used'],
  },
  'grant-refused': {
    title: 'invalid_grant, no reason',
    effect: 'The token endpoint refuses the code and does not say why.',
    expectedFindings: ['token-invalid-grant'],
  },
  'grant-type-unsupported': {
    title: 'unsupported_grant_type',
    effect: 'The token endpoint does not know the grant type authorization_code.',
    expectedFindings: ['token-unsupported-grant-type'],
  },
  'token-invalid-request': {
    title: 'invalid_request at the token endpoint',
    effect: 'The token endpoint misses a parameter that only this provider wants.',
    expectedFindings: ['token-invalid-request'],
  },
  'token-vendor-error': {
    title: 'An error of the provider’s own',
    effect: 'The token endpoint answers with an error code that no RFC has.',
    expectedFindings: ['token-error-unknown'],
  },
  'token-ignores-form': {
    title: 'Form not read',
    effect: 'The token endpoint misses the code, because it reads only the query.',
    expectedFindings: ['token-endpoint-ignores-form-body'],
  },
  'token-wants-json': {
    title: 'JSON wanted',
    effect: 'The token endpoint answers with status 415: it takes no forms.',
    expectedFindings: ['token-endpoint-wants-json'],
  },
  'token-invalid-scope': {
    title: 'invalid_scope at the token endpoint',
    effect: 'The token endpoint does not grant the scopes.',
    expectedFindings: ['token-invalid-scope'],
  },
  'token-endpoint-404': {
    title: 'Nothing at the token URL',
    effect: 'The token endpoint answers with a page and status 404.',
    expectedFindings: ['token-endpoint-not-found'],
  },
  'token-endpoint-405': {
    title: 'Token endpoint takes no POST',
    effect: 'The token endpoint answers with status 405.',
    expectedFindings: ['token-endpoint-method-refused'],
  },
  'token-endpoint-429': {
    title: 'Too many token requests',
    effect: 'The token endpoint answers with status 429 and says when to come again.',
    expectedFindings: ['token-endpoint-rate-limited'],
  },
  'token-endpoint-500': {
    title: 'Token endpoint breaks down',
    effect: 'The token endpoint answers with a page and status 500.',
    expectedFindings: ['token-endpoint-unavailable'],
  },
  'token-endpoint-503': {
    title: 'Token endpoint not available',
    effect: 'The token endpoint answers with status 503 and says when to come again.',
    expectedFindings: ['token-endpoint-unavailable'],
  },
  'token-firewall': {
    title: 'Firewall before the token endpoint',
    effect: 'A firewall answers the token request with a page and status 403.',
    expectedFindings: ['token-endpoint-forbidden'],
  },
  'token-captive-portal': {
    title: 'Captive portal',
    effect: 'The network answers the token request with its own login page and status 511.',
    expectedFindings: ['captive-portal'],
  },
  'token-proxy-authentication': {
    title: 'Proxy wants a password',
    effect: 'The token request is answered with status 407 by a proxy.',
    expectedFindings: ['proxy-refused'],
  },
} as const satisfies FaultTable

/** What can go wrong with the token request below HTTP, and with the server’s clock. */
export const transportFaults = {
  'token-redirect': {
    title: 'Token endpoint redirects',
    effect: 'The token endpoint redirects to another path of the same server.',
    expectedFindings: ['token-endpoint-redirects'],
  },
  'token-slow': {
    title: 'Token endpoint is silent',
    effect: 'The token endpoint takes the request and never answers.',
    expectedFindings: ['request-timed-out'],
  },
  'token-connection-reset': {
    title: 'Connection closed at the token endpoint',
    effect: 'The token endpoint closes the connection without an answer.',
    expectedFindings: ['connection-closed'],
  },
  'token-connection-cut': {
    title: 'Connection cut in the token response',
    effect: 'The token endpoint closes the connection in the middle of its answer.',
    expectedFindings: ['connection-closed'],
  },
  'token-not-http': {
    title: 'Token endpoint speaks no HTTP',
    effect: 'Another kind of server answers at the token URL.',
    expectedFindings: ['not-http'],
  },
  'clock-ahead': {
    title: 'Clock 94 seconds ahead',
    effect: 'The server’s clock, in its Date headers, is 94 seconds ahead of this computer’s.',
    expectedFindings: ['clock-wrong'],
  },
  'clock-behind': {
    title: 'Clock 94 seconds behind',
    effect: 'The server’s clock, in its Date headers, is 94 seconds behind this computer’s.',
    expectedFindings: ['clock-wrong'],
  },
} as const satisfies FaultTable
