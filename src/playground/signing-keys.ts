import { generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { JWKS } from 'oidc-provider'

/** What only this one start of the playground knows. */
export interface PlaygroundKeys {
  /** Signs ID tokens. */
  readonly jwks: JWKS
  /** Signs cookies. */
  readonly cookieKeys: readonly string[]
}

/** Makes fresh keys: nothing that one start of the playground signed is worth anything to the next. */
export async function generateKeys(): Promise<PlaygroundKeys> {
  const { privateKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' })
  const jwk = privateKey.export({ format: 'jwk' })
  return {
    jwks: { keys: [{ ...jwk, use: 'sig', alg: 'ES256' }] },
    cookieKeys: [randomBytes(32).toString('base64url')],
  }
}
