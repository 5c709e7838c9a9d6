import { CompactSign, decodeJwt, decodeProtectedHeader, importJWK } from 'jose'
import type { idTokenFaults as descriptions } from '../../shared/faults/id-token-faults.ts'
import { jsonAnswer } from './answer.ts'
import { answerAt, changeAt, type FaultBehaviour, type FaultSite } from './fault-behaviour.ts'
import { changeFields, type Fields, without } from './json-change.ts'

/** Seconds: more than any clock may be wrong by. */
const tenMinutes = 600

const notFound = jsonAnswer(404, { message: 'Not Found' })

/** What is wrong with the ID token of a token response. */
export const idTokenFaults = {
  'id-token-signature': changeIdToken(breakSignature),
  'id-token-unknown-key': changeIdToken((token, site) =>
    sign(token, site, { kid: 'retired-in-2019' }),
  ),
  'id-token-unsigned': changeIdToken(
    (token) => `${encode({ alg: 'none' })}.${token.split('.')[1]}.`,
  ),
  'id-token-malformed': changeIdToken((token) => token.slice(0, 40).replaceAll('.', '')),
  // Nobody can decrypt it; what matters is its form (RFC 7516 §3.1).
  'id-token-encrypted': changeIdToken(
    () => `${encode({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })}.a2V5.aXY.Y2lwaGVydGV4dA.dGFn`,
  ),
  'id-token-algorithm': changeFields('discovery', (document) => ({
    ...document,
    id_token_signing_alg_values_supported: ['RS256'],
  })),
  'id-token-no-subject': changeClaims((claims) => without(claims, 'sub')),
  'id-token-issuer': changeClaims((claims) => ({ ...claims, iss: `${claims.iss}/` })),
  'id-token-audience': changeClaims((claims) => ({ ...claims, aud: 'another-client' })),
  'id-token-audience-extra': changeClaims((claims) => ({
    ...claims,
    aud: [claims.aud, 'another-client'],
  })),
  'id-token-authorized-party': changeClaims((claims) => ({ ...claims, azp: 'another-client' })),
  'id-token-expired': changeClaims((claims) => ({
    ...claims,
    iat: now() - 2 * tenMinutes,
    exp: now() - tenMinutes,
  })),
  'id-token-issued-in-future': changeClaims((claims) => ({ ...claims, iat: now() + tenMinutes })),
  'id-token-not-yet-valid': changeClaims((claims) => ({ ...claims, nbf: now() + tenMinutes })),
  'id-token-nonce': changeClaims((claims) => ({ ...claims, nonce: 'of-another-login' })),
  'id-token-nonce-missing': changeClaims((claims) => without(claims, 'nonce')),
  'id-token-access-token-hash': changeClaims((claims) => ({
    ...claims,
    at_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng',
  })),
  'id-token-code-hash': changeClaims((claims) => ({ ...claims, c_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' })),
  'keys-gone': answerAt('jwks', notFound),
  'discovery-gone': answerAt('discovery', notFound),
  'discovery-endpoints-differ': changeAt('discovery', (answer) => ({
    ...answer,
    body: String(answer.body).replace(/\/(authorize|token)"/g, '/v2/$1"'),
  })),
} satisfies Record<keyof typeof descriptions, FaultBehaviour>

function changeIdToken(
  change: (token: string, site: FaultSite) => string | Promise<string>,
): FaultBehaviour {
  return changeFields('token', async (tokens, site) =>
    typeof tokens.id_token === 'string'
      ? { ...tokens, id_token: await change(tokens.id_token, site) }
      : tokens,
  )
}

/** Changes what the token says, and signs it again with the playground's own key. */
function changeClaims(change: (claims: Fields) => Fields): FaultBehaviour {
  return changeIdToken((token, site) => sign(token, site, {}, change))
}

async function sign(
  token: string,
  { keys }: FaultSite,
  header: { readonly kid?: string },
  change: (claims: Fields) => Fields = (claims) => claims,
): Promise<string> {
  const alg = 'ES256'
  const [jwk = {}] = keys.jwks.keys
  const payload = new TextEncoder().encode(JSON.stringify(change(decodeJwt(token))))
  return new CompactSign(payload)
    .setProtectedHeader({ ...decodeProtectedHeader(token), alg, ...header })
    .sign(await importJWK({ ...jwk }, alg))
}

function breakSignature(token: string): string {
  const [header, payload, signature = ''] = token.split('.')
  const bytes = Buffer.from(signature, 'base64url')
  return `${header}.${payload}.${bytes.reverse().toString('base64url')}`
}

function encode(value: Fields): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** Seconds since 1970. */
function now(): number {
  return Math.floor(Date.now() / 1000)
}
