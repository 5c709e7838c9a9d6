import type { FaultTable } from './fault.ts'

/** What can be wrong with an ID token (OpenID Connect Core §3.1.3.7). */
export const idTokenFaults = {
  'id-token-signature': {
    title: 'Wrong signature',
    effect: 'The signature of the ID token does not fit its content.',
    expectedFindings: [],
  },
  'id-token-unknown-key': {
    title: 'Unknown key',
    effect: 'The ID token names a key that the key set does not have.',
    expectedFindings: [],
  },
  'id-token-unsigned': {
    title: 'alg none',
    effect: 'The ID token is not signed.',
    expectedFindings: [],
  },
  'id-token-malformed': {
    title: 'Not a JWT',
    effect: 'The token response has an id_token that is no JWT.',
    expectedFindings: [],
  },
  'id-token-issuer': {
    title: 'Wrong iss',
    effect: 'The ID token comes from another issuer than its signature and its discovery document.',
    expectedFindings: [],
  },
  'id-token-audience': {
    title: 'Wrong aud',
    effect: 'The ID token is for another client.',
    expectedFindings: [],
  },
  'id-token-audience-extra': {
    title: 'Two aud, no azp',
    effect: 'The ID token is for this client and another one, and does not say who asked for it.',
    expectedFindings: [],
  },
  'id-token-authorized-party': {
    title: 'Wrong azp',
    effect: 'The ID token was made for another client, which azp names.',
    expectedFindings: [],
  },
  'id-token-expired': {
    title: 'Expired',
    effect: 'The ID token expired ten minutes ago.',
    expectedFindings: [],
  },
  'id-token-issued-in-future': {
    title: 'iat in the future',
    effect: 'The ID token says that it will be issued in ten minutes.',
    expectedFindings: [],
  },
  'id-token-not-yet-valid': {
    title: 'nbf in the future',
    effect: 'The ID token is valid only from in ten minutes on.',
    expectedFindings: [],
  },
  'id-token-nonce': {
    title: 'Wrong nonce',
    effect: 'The ID token carries another nonce than the one that was sent.',
    expectedFindings: [],
    authParams: { nonce: 'n-0S6_WzA2Mj' },
  },
  'id-token-nonce-missing': {
    title: 'No nonce',
    effect: 'The ID token carries no nonce, although one was sent.',
    expectedFindings: [],
    authParams: { nonce: 'n-0S6_WzA2Mj' },
  },
  'id-token-access-token-hash': {
    title: 'Wrong at_hash',
    effect: 'The at_hash of the ID token belongs to another access token.',
    expectedFindings: [],
  },
  'id-token-code-hash': {
    title: 'Wrong c_hash',
    effect: 'The c_hash of the ID token belongs to another code.',
    expectedFindings: [],
  },
} as const satisfies FaultTable
