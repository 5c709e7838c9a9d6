import { decodeBase64, encodeBase64, textOfBytes } from './base64.ts'

export interface JwtParts {
  readonly header: string
  readonly claims: string
  readonly signature: string
}

/** The two JSON texts of a JWS and its signature, or `null` for anything else. */
export function splitJwt(jwt: string): JwtParts | null {
  const parts = jwt.split('.')
  const [header, claims, signature] = parts
  if (parts.length !== 3 || header === undefined || claims === undefined || signature === undefined)
    return null
  const [headerText, claimsText] = [header, claims].map((part) =>
    textOfBytes(decodeBase64(part) ?? '\0'),
  )
  const isJws = headerText?.startsWith('{') && claimsText?.startsWith('{')
  return isJws && headerText && claimsText
    ? { header: headerText, claims: claimsText, signature }
    : null
}

/** A JWT that can be decoded; its signature says that it is none. */
export function joinJwt({ header, claims, signature }: JwtParts): string {
  const encode = (text: string) => encodeBase64(text, '-').replace(/=+$/, '')
  return `${encode(header)}.${encode(claims)}.${signature}`
}
