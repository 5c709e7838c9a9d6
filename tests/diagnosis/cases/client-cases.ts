import type { CheckCases } from './check-case.ts'

function refused(description?: string, challenge?: string) {
  return {
    status: 401,
    json: {
      error: 'invalid_client',
      ...(description ? { error_description: description } : {}),
    },
    ...(challenge
      ? {
          headers: [
            ['content-type', 'application/json'] as const,
            ['www-authenticate', challenge] as const,
          ],
        }
      : {}),
  }
}

const basic = (credentials: string) => ({ Authorization: `Basic ${btoa(credentials)}` })
const goodBasic = basic('client-4711:a-client-secret-of-some-length')
const computedHeader = {
  path: ['options', 'customHeaders', 'Authorization'],
  computed: 'basic-authorization',
} as const

export const clientCases: CheckCases = {
  'client-secret-whitespace': {
    failing: { options: { client_secret: 'a-client-secret-of-some-length\n' }, token: refused() },
    passing: { token: refused() },
    fix: [{ path: ['options', 'client_secret'], computed: 'trimmed' }],
  },
  'basic-credentials-wrong': {
    failing: {
      options: { customHeaders: basic('client-4711:a-client-secret-of-some-length\n') },
      token: refused(),
    },
    passing: { options: { customHeaders: goodBasic }, token: refused() },
    fix: [computedHeader],
  },
  'client-authenticated-twice': {
    failing: { options: { customHeaders: goodBasic }, token: refused() },
    passing: { options: { customHeaders: goodBasic, client_secret: '' } },
    fix: [{ path: ['options', 'client_secret'], value: '' }],
  },
  'client-auth-basic-wanted': {
    failing: { token: refused('Client authentication failed', 'Basic realm="oauth"') },
    passing: { token: refused('Client authentication failed') },
    fix: [computedHeader, { path: ['options', 'client_secret'], value: '' }],
  },
  'client-secret-missing': {
    failing: { options: { client_secret: '' }, token: refused('Client authentication required') },
    passing: { options: { client_secret: '' } },
  },
  'client-secret-unexpected': {
    failing: {
      token: {
        status: 401,
        json: {
          error: 'invalid_client',
          error_description:
            "AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
        },
      },
    },
    passing: { token: refused('AADSTS7000215: Invalid client secret provided.') },
    fix: [{ path: ['options', 'client_secret'], value: '' }],
  },
  'client-secret-expired': {
    failing: {
      token: refused(
        "AADSTS7000222: The provided client secret keys for app 'client-4711' are expired.",
      ),
    },
    passing: { token: refused('The code is expired') },
  },
  'client-secret-wrong': {
    failing: {
      token: refused(
        'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.',
      ),
    },
    passing: { token: refused('Client authentication failed') },
  },
  'client-unknown': {
    failing: { token: refused('Client client-4711 was not found') },
    passing: { token: refused('Client authentication failed') },
  },
  'client-assertion-wanted': {
    failing: { token: refused('This client must use private_key_jwt') },
    passing: { token: refused('Client authentication failed') },
  },
  'token-invalid-client': {
    failing: { token: refused('Client authentication failed') },
    passing: { token: { status: 400, json: { error: 'invalid_grant' } } },
  },
}
