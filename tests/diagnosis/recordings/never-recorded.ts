/**
 * The findings of which no login against the playground can be recorded, by the reason. They are
 * proven by runs of the engine's own steps (tests/diagnosis/cases).
 */
export const neverRecorded: Readonly<Record<string, readonly string[]>> = {
  'the playground speaks plain HTTP on this computer, so that there is no TLS that could be wrong':
    [
      'tls-certificate-expired',
      'tls-certificate-not-yet-valid',
      'tls-self-signed',
      'tls-wrong-host',
      'tls-unknown-authority',
      'tls-incomplete-chain',
      'tls-protocol',
      'client-certificate-wanted',
    ],
  'an address of this computer counts as encrypted': [
    'endpoint-not-encrypted',
    'access-token-over-http',
  ],
  'it takes another network, or more hosts than the playground’s one': [
    'network-unreachable',
    'proxy-unreachable',
    'userinfo-network-failed',
    'server-clock-wrong',
  ],
  'it takes a window, and a person before it': [
    'login-window-failed',
    'callback-url-unusable',
    'http-login-wanted',
    'login-not-finished',
    'authorization-restarted',
    'run-timed-out',
  ],
  'it takes a defect of the workbench itself': ['workbench-failed'],
  'it speaks only of one provider by its address': ['b2c-policy-missing', 'scope-over-broad'],
  'the playground gives every scope by any response_mode': ['form-post-required'],
  'the playground wants PKCE of public clients': ['pkce-missing-for-public-client'],
  'the playground always says whether an email address is verified': ['email-verified-hardcoded'],
}
