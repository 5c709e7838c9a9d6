import type { CheckCases } from './check-case.ts'

function refused(error: string, description?: string, status = 400) {
  return { status, json: { error, ...(description ? { error_description: description } : {}) } }
}

export const grantCases: CheckCases = {
  'code-already-used': {
    failing: {
      token: refused(
        'invalid_grant',
        'AADSTS54005: OAuth2 Authorization code was already redeemed.',
      ),
    },
    passing: { token: refused('invalid_grant', 'The code is invalid or was already used.') },
  },
  'code-expired': {
    failing: { tokenDelay: 95_000, token: refused('invalid_grant', 'Code not valid') },
    passing: { tokenDelay: 200, token: refused('invalid_grant', 'Code not valid') },
  },
  'token-redirect-uri-differs': {
    failing: { token: refused('invalid_grant', 'Incorrect redirect_uri') },
    passing: { token: refused('invalid_grant', 'Code not valid') },
  },
  'pkce-verifier-refused': {
    failing: { token: refused('invalid_grant', 'PKCE verification failed: Code mismatch') },
    passing: {
      options: { pkce_enabled: false },
      token: refused('invalid_grant', 'Code mismatch'),
    },
  },
  'token-invalid-grant': {
    failing: { token: refused('invalid_grant', 'Code not valid') },
    passing: { token: refused('invalid_client', undefined, 401) },
  },
  'token-invalid-request': {
    failing: { token: refused('invalid_request', 'audience must be given') },
    passing: { token: refused('invalid_grant') },
  },
  'token-unauthorized-client': {
    failing: { token: refused('unauthorized_client', 'Grant type not allowed') },
    passing: { token: refused('invalid_grant') },
  },
  'token-unsupported-grant-type': {
    failing: { token: refused('unsupported_grant_type') },
    passing: { token: refused('invalid_grant') },
  },
  'token-invalid-scope': {
    failing: { token: refused('invalid_scope') },
    passing: { token: refused('invalid_grant', 'invalid_scope') },
  },
  'token-error-unknown': {
    failing: { token: refused('E4012', 'Contract not active') },
    passing: { token: refused('invalid_grant') },
  },
  'token-error-with-status-200': {
    failing: {
      token: refused('bad_verification_code', 'The code passed is incorrect or expired.', 200),
    },
    also: ['token-invalid-grant'],
    passing: { token: refused('bad_verification_code', 'The code passed is incorrect.') },
  },
}
