import { decodeJwt, decodeProtectedHeader } from 'jose'

/** The parts of a token as they can be read without a key. */
export interface DecodedToken {
  readonly form: 'jws' | 'jwe' | 'malformed'
  readonly header: Readonly<Record<string, unknown>> | null
  readonly claims: Readonly<Record<string, unknown>> | null
}

/** Decodes a JWT in compact form: a JWS has three parts, a JWE five (RFC 7515 §3.1, RFC 7516 §3.1). */
export function decodeToken(token: string): DecodedToken {
  const header = attempt(() => ({ ...decodeProtectedHeader(token) }))
  const parts = token.split('.').length
  if (header !== null && parts === 5) return { form: 'jwe', header, claims: null }
  const claims = parts === 3 ? attempt(() => ({ ...decodeJwt(token) })) : null
  if (header === null || claims === null) return { form: 'malformed', header, claims }
  return { form: 'jws', header, claims }
}

function attempt<T>(decode: () => T): T | null {
  try {
    return decode()
  } catch {
    return null
  }
}
