import { isObject, type JsonObject } from '../../../shared/json-object.ts'

/** What can be read of a token without any key. */
export type DecodedToken =
  /** A signed or unsigned JWT (RFC 7519 §3). */
  | { readonly kind: 'jwt'; readonly header: JsonObject; readonly claims: JsonObject }
  /** Five parts: encrypted, so that only the header can be read (RFC 7516 §3). */
  | { readonly kind: 'encrypted'; readonly header: JsonObject }
  | { readonly kind: 'opaque' }

export function decodeToken(token: string): DecodedToken {
  const parts = token.split('.')
  const header = parts.length === 3 || parts.length === 5 ? readPart(parts[0]) : null
  if (header === null) return { kind: 'opaque' }
  if (parts.length === 5) return { kind: 'encrypted', header }
  const claims = readPart(parts[1])
  return claims === null ? { kind: 'opaque' } : { kind: 'jwt', header, claims }
}

function readPart(part: string | undefined): JsonObject | null {
  try {
    const base64 = (part ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
