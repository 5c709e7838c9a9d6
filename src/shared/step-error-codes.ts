/** What ends a script that has been begun. */
export const scriptErrorCodes = [
  'script-syntax-error',
  'script-threw',
  'script-callback-error',
  'script-no-callback',
  'script-deadline',
  'script-out-of-memory',
  'script-not-a-function',
  'script-profile-not-an-object',
  'script-profile-too-large',
  'script-engine-failed',
] as const

/** What ends a step of a login: every code of {@link StepError}, in the order in which a login meets them. */
export const stepErrorCodes = [
  // Any step.
  'run-timed-out',
  'run-cancelled',
  'replay-differs',
  'internal-error',

  // Authorization request and user agent.
  'connection-incomplete',
  'authorization-url-not-http',
  'callback-scheme-unusable',
  'callback-not-loopback',
  'callback-port-taken',
  'callback-port-unavailable',
  'browser-not-opened',
  'browser-not-started',
  'nobody-to-ask',
  'person-needed',
  'page-step-failed',
  'page-crashed',
  'certificate-differs',
  'http-authentication-needed',
  'authorization-server-refused',
  'authorization-server-no-page',
  'authorization-server-unreachable',
  'authorization-server-tls-error',
  'authorization-server-timed-out',
  'authorization-server-response-too-large',
  'authorization-server-proxy-error',
  'authorization-server-protocol-error',
  'too-many-redirects',
  'unexpected-redirect',
  'window-closed',
  'recording-without-callback',

  // Callback.
  'callback-differs',
  'callback-not-held',
  'callback-not-received',
  'callback-body-unreadable',
  'callback-in-fragment',
  'callback-in-form-body',
  'state-missing',
  'state-mismatch',
  'access-denied',
  'authorization-error',
  'code-missing',
  'code-repeated',

  // Token exchange.
  'token-endpoint-unreachable',
  'token-endpoint-tls-error',
  'token-endpoint-timed-out',
  'token-endpoint-response-too-large',
  'token-endpoint-proxy-error',
  'token-endpoint-protocol-error',
  'token-endpoint-status',
  'token-error-response',
  'token-response-not-understood',
  'access-token-missing',

  // Profile script.
  'script-too-large',
  ...scriptErrorCodes,

  // Profile.
  'user-id-missing',
] as const

export type StepErrorCode = (typeof stepErrorCodes)[number]
