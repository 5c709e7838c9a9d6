import type { IncomingMessage } from 'node:http'
import type { authorizationFaults as descriptions } from '../../shared/faults/authorization-faults.ts'
import { isAcceptableRedirectUri } from '../demo-clients.ts'
import { endpointPaths } from '../provider-configuration.ts'
import { type Answer, pageAnswer, redirectAnswer } from './answer.ts'
import { answerAt, breakAt, type FaultBehaviour, type FaultSite } from './fault-behaviour.ts'

/** The errors of an authorization endpoint, and what goes wrong before it could answer. */
export const authorizationFaults = {
  'access-denied': refuse('access_denied', 'The resource owner denied the request'),
  'invalid-request': refuse('invalid_request', 'Required parameter is missing: tenant'),
  'pkce-required': answerAt('authorization', (request, site) =>
    urlOf(request).searchParams.has('code_challenge')
      ? null
      : refusalOf(request, site, 'invalid_request', 'code_challenge is required for this client'),
  ),
  'pkce-not-supported': refuse('invalid_request', 'Unknown parameter: code_challenge'),
  'client-key-expected': refuse('invalid_request', 'Missing parameter: client_key'),
  'unauthorized-client': refuse(
    'unauthorized_client',
    'The client is not authorized to request an authorization code using this method',
  ),
  'unsupported-response-type': refuse(
    'unsupported_response_type',
    'response_type "code" is not enabled for this client',
  ),
  'invalid-scope': refuse('invalid_scope', 'The requested scope is unknown: offline_access'),
  'server-error': refuse('server_error', 'An unexpected error occurred (ref 7f3a9c)'),
  'temporarily-unavailable': refuse(
    'temporarily_unavailable',
    'The server is overloaded, try again later',
  ),
  'login-required': refuse('login_required', 'End-User authentication is required'),
  'consent-required': refuse('consent_required', 'End-User consent is required'),
  'interaction-required': refuse('interaction_required', 'End-User interaction is required'),
  'account-selection-required': refuse(
    'account_selection_required',
    'The End-User has to select an account',
  ),
  'request-object-wanted': refuse(
    'invalid_request_object',
    'The client must send a signed request object',
  ),
  'invalid-target': refuse('invalid_target', 'Unknown API: demo-api'),
  'vendor-error': refuse(
    'application_suspended',
    'This application has been suspended by its owner',
  ),
  'redirect-uri-mismatch': answerAt('authorization', (request) =>
    pageAnswer(
      400,
      'Error 400: redirect_uri_mismatch',
      `The redirect URI in the request, ${redirectUriOf(request)}, does not match the ones that are registered for this client.`,
    ),
  ),
  'client-unknown': answerAt(
    'authorization',
    pageAnswer(400, 'Error 400: invalid_client', 'The OAuth client was not found.'),
  ),
  'embedded-browser-refused': answerAt(
    'authorization',
    pageAnswer(
      403,
      'Error 403: disallowed_useragent',
      'This browser or app may not be secure. Sign in with another browser.',
    ),
  ),
  'authorization-endpoint-404': answerAt(
    'authorization',
    pageAnswer(404, '404 Not Found', 'The requested URL was not found on this server.'),
  ),
  'authorization-endpoint-500': answerAt(
    'authorization',
    pageAnswer(500, 'Internal Server Error', 'Something broke on our side.'),
  ),
  'authorization-no-page': answerAt('authorization', { status: 204, headers: {}, body: '' }),
  'redirect-loop': answerAt('authorization', (request) =>
    redirectAnswer(302, request.url ?? endpointPaths.authorization),
  ),
  'login-host-not-found': answerAt(
    'authorization',
    redirectAnswer(302, 'https://login.playground.invalid/signin'),
  ),
  // Port 1 (tcpmux, RFC 1078) is one on which nobody listens.
  'login-host-refuses': answerAt('authorization', redirectAnswer(302, 'http://127.0.0.1:1/signin')),
  'login-in-an-app': answerAt('authorization', redirectAnswer(302, 'com.example.app://signin')),
  'authorization-connection-reset': breakAt('authorization', (response) => response.destroy()),
} satisfies Record<keyof typeof descriptions, FaultBehaviour>

/** Answers at the callback URL with an error, at once (RFC 6749 §4.1.2.1). */
function refuse(error: string, description: string): FaultBehaviour {
  return answerAt('authorization', (request, site) => refusalOf(request, site, error, description))
}

function refusalOf(
  request: IncomingMessage,
  { address }: FaultSite,
  error: string,
  description: string,
): Answer | null {
  const { searchParams } = urlOf(request)
  const redirectUri = searchParams.get('redirect_uri')
  // Without a redirect URI there is nowhere to send the error, and the playground explains that.
  if (redirectUri === null || !isAcceptableRedirectUri(redirectUri)) return null
  const callback = new URL(redirectUri)
  const state = searchParams.get('state')
  callback.searchParams.set('error', error)
  callback.searchParams.set('error_description', description)
  if (state !== null) callback.searchParams.set('state', state)
  callback.searchParams.set('iss', address)
  return redirectAnswer(303, callback.href)
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://playground.invalid')
}

function redirectUriOf(request: IncomingMessage): string {
  const text = urlOf(request).searchParams.get('redirect_uri') ?? ''
  return text.replace(/[^\w:/.?=%-]/g, '')
}
