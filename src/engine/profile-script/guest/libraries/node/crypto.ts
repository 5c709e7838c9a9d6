/**
 * Stands in for `node:crypto` in bundled libraries, which import it before they are given anything:
 * each function finds the guest's own module when it is called.
 */
export type NodeCrypto = Readonly<Record<string, (...given: unknown[]) => unknown>>

let provided: NodeCrypto = {}

/** Says where the functions are. */
export function provideCrypto(crypto: NodeCrypto): void {
  provided = crypto
}

function later(name: string): (...given: unknown[]) => unknown {
  return (...given) => provided[name]?.(...given)
}

export const createHmac = later('createHmac')
export const createPrivateKey = later('createPrivateKey')
export const createPublicKey = later('createPublicKey')
export const createSecretKey = later('createSecretKey')
export const createSign = later('createSign')
export const createVerify = later('createVerify')
export const timingSafeEqual = later('timingSafeEqual')
export const constants = {
  RSA_PKCS1_PADDING: 1,
  RSA_PKCS1_PSS_PADDING: 6,
  RSA_PSS_SALTLEN_DIGEST: -1,
}

// biome-ignore lint/complexity/noStaticOnlyClass: libraries ask `instanceof`
export class KeyObject {
  static [Symbol.hasInstance](value: unknown): boolean {
    const OwnKey = provided.KeyObject
    return typeof OwnKey === 'function' && value instanceof OwnKey
  }
}
