import type { FaultTable } from './fault.ts'

/** What can be wrong with an ID token (OpenID Connect Core §3.1.3.7). */
export const idTokenFaults = {
  'id-token-signature': {
    title: 'Wrong signature',
    effect: 'The signature of the ID token does not fit its content.',
    expectedFindings: ['id-token-signature-wrong'],
  },
  'id-token-unknown-key': {
    title: 'Unknown key',
    effect: 'The ID token names a key that the key set does not have.',
    expectedFindings: ['id-token-key-not-found'],
  },
  'id-token-unsigned': {
    title: 'alg none',
    effect: 'The ID token is not signed.',
    expectedFindings: ['id-token-unsigned'],
  },
  'id-token-malformed': {
    title: 'Not a JWT',
    effect: 'The token response has an id_token that is no JWT.',
    expectedFindings: ['id-token-malformed'],
  },
  'id-token-encrypted': {
    title: 'Encrypted',
    effect: 'The ID token is encrypted to a key of the client.',
    expectedFindings: ['id-token-encrypted'],
  },
  'id-token-algorithm': {
    title: 'Unannounced alg',
    effect: 'The ID token is signed with ES256, and the discovery document announces only RS256.',
    expectedFindings: ['id-token-algorithm'],
  },
  'id-token-no-subject': {
    title: 'No sub in the ID token',
    effect: 'The ID token does not say who the user is.',
    expectedFindings: ['id-token-claim-missing'],
  },
  'id-token-issuer': {
    title: 'iss with a slash at its end',
    effect:
      'The iss of the ID token ends with a slash, and that of the discovery document does not.',
    expectedFindings: ['callback-issuer-mismatch', 'id-token-issuer'],
  },
  'id-token-audience': {
    title: 'Wrong aud',
    effect: 'The ID token is for another client.',
    expectedFindings: ['id-token-audience'],
  },
  'id-token-audience-extra': {
    title: 'Two aud, no azp',
    effect: 'The ID token is for this client and another one, and does not say who asked for it.',
    expectedFindings: ['id-token-authorized-party'],
  },
  'id-token-authorized-party': {
    title: 'Wrong azp',
    effect: 'The ID token was made for another client, which azp names.',
    expectedFindings: ['id-token-authorized-party'],
  },
  'id-token-expired': {
    title: 'Expired',
    effect: 'The ID token expired ten minutes ago.',
    expectedFindings: ['id-token-expired'],
  },
  'id-token-issued-in-future': {
    title: 'iat in the future',
    effect: 'The ID token says that it will be issued in ten minutes.',
    expectedFindings: ['id-token-issued-at'],
  },
  'id-token-not-yet-valid': {
    title: 'nbf in the future',
    effect: 'The ID token is valid only from in ten minutes on.',
    expectedFindings: ['id-token-not-yet-valid'],
  },
  'id-token-nonce': {
    title: 'Wrong nonce',
    effect: 'The ID token carries another nonce than the one that was sent.',
    expectedFindings: ['id-token-nonce'],
    setup: [{ path: ['options', 'authParams', 'nonce'], value: 'n-0S6_WzA2Mj' }],
  },
  'id-token-nonce-missing': {
    title: 'No nonce',
    effect: 'The ID token carries no nonce, although one was sent.',
    expectedFindings: ['id-token-nonce'],
    setup: [{ path: ['options', 'authParams', 'nonce'], value: 'n-0S6_WzA2Mj' }],
  },
  'id-token-access-token-hash': {
    title: 'Wrong at_hash',
    effect: 'The at_hash of the ID token belongs to another access token.',
    expectedFindings: ['id-token-access-token-hash'],
  },
  'id-token-code-hash': {
    title: 'Wrong c_hash',
    effect: 'The c_hash of the ID token belongs to another code.',
    expectedFindings: ['id-token-code-hash'],
  },
  'keys-gone': {
    title: 'No keys',
    effect: 'The key set at jwks_uri answers with status 404.',
    expectedFindings: ['id-token-keys-unavailable'],
  },
  'discovery-gone': {
    title: 'No discovery document',
    effect: 'The discovery document answers with status 404.',
    expectedFindings: ['id-token-keys-unavailable'],
  },
  'discovery-endpoints-differ': {
    title: 'Other endpoints announced',
    effect: 'The discovery document names newer endpoints than the connection has.',
    expectedFindings: ['discovery-endpoints-differ'],
  },
} as const satisfies FaultTable
