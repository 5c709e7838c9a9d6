import type { tokenRefusalFaults as descriptions } from '../../shared/faults/token-faults.ts'
import { errorAnswer, jsonAnswer, pageAnswer } from './answer.ts'
import { answerAt, type FaultBehaviour } from './fault-behaviour.ts'

const basicChallenge = { 'WWW-Authenticate': 'Basic realm="playground", charset="UTF-8"' }

/** The errors of a token endpoint (RFC 6749 §5.2), and servers that answer in its place. */
export const tokenRefusalFaults = {
  'client-wants-basic': answerAt('token', (request) =>
    request.headers.authorization?.startsWith('Basic ')
      ? null
      : errorAnswer(401, 'invalid_client', 'Client authentication failed', basicChallenge),
  ),
  'client-refused': refuse(401, 'invalid_client', 'client authentication failed'),
  'client-secret-wrong': refuse(401, 'invalid_client', 'The client secret is not valid'),
  'client-secret-expired': refuse(
    401,
    'invalid_client',
    'AADSTS7000222: The provided client secret keys are expired.',
  ),
  'client-secret-unexpected': refuse(
    401,
    'invalid_client',
    'The client is public, so a client_secret should not be presented.',
  ),
  'client-not-found': refuse(401, 'invalid_client', 'Unknown client'),
  'client-assertion-wanted': refuse(
    401,
    'invalid_client',
    'The client authenticates with private_key_jwt; client_assertion is missing.',
  ),
  'client-unauthorized': refuse(
    400,
    'unauthorized_client',
    'The client is not authorized to use the grant type authorization_code',
  ),
  'grant-pkce': refuse(400, 'invalid_grant', 'PKCE verification failed: code_verifier mismatch'),
  'grant-redirect-uri': refuse(
    400,
    'invalid_grant',
    'redirect_uri does not match the one of the authorization request',
  ),
  'grant-expired': refuse(400, 'invalid_grant', 'The authorization code has expired'),
  'grant-used': refuse(400, 'invalid_grant', 'The authorization code was already used'),
  'grant-refused': refuse(400, 'invalid_grant', 'grant request is invalid'),
  'grant-type-unsupported': refuse(
    400,
    'unsupported_grant_type',
    'The grant type authorization_code is not supported',
  ),
  'token-invalid-request': refuse(400, 'invalid_request', 'Missing required parameter: tenant_id'),
  'token-vendor-error': refuse(400, 'contract_inactive', 'The contract of this client has ended'),
  'token-ignores-form': refuse(400, 'invalid_request', 'Missing required parameter: code'),
  'token-wants-json': answerAt(
    'token',
    jsonAnswer(415, { message: 'Unsupported Media Type: send application/json' }),
  ),
  'token-invalid-scope': refuse(400, 'invalid_scope', 'The scope offline_access is not allowed'),
  'token-endpoint-404': answerAt(
    'token',
    pageAnswer(404, '404 Not Found', 'The requested URL was not found on this server.'),
  ),
  'token-endpoint-405': answerAt('token', {
    ...pageAnswer(405, '405 Method Not Allowed', 'POST is not allowed here.'),
    headers: { 'Content-Type': 'text/html; charset=utf-8', Allow: 'GET, HEAD' },
  }),
  'token-endpoint-429': answerAt(
    'token',
    jsonAnswer(429, { message: 'Too many requests' }, { 'Retry-After': '30' }),
  ),
  'token-endpoint-500': answerAt(
    'token',
    pageAnswer(500, 'Internal Server Error', 'Something broke on our side.'),
  ),
  'token-endpoint-503': answerAt('token', {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '120' },
    body: 'Down for maintenance\n',
  }),
  'token-firewall': answerAt('token', {
    ...pageAnswer(403, 'Attention Required!', 'Sorry, you have been blocked.'),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      Server: 'cloudflare',
      'CF-Ray': '8f0-LHR',
    },
  }),
  'token-captive-portal': answerAt(
    'token',
    pageAnswer(
      511,
      'Network Authentication Required',
      'Welcome to our guest Wi-Fi. Accept the conditions on this captive portal to go on.',
    ),
  ),
  'token-proxy-authentication': answerAt('token', {
    ...pageAnswer(407, 'Proxy Authentication Required', 'Sign in to the proxy first.'),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Proxy-Authenticate': 'Basic realm="corporate proxy"',
      Via: '1.1 proxy.playground.invalid (squid)',
    },
  }),
} satisfies Record<keyof typeof descriptions, FaultBehaviour>

function refuse(status: 400 | 401, error: string, description: string): FaultBehaviour {
  return answerAt('token', errorAnswer(status, error, description))
}
