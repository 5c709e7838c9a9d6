import { rewriteText } from './rewrite-text.ts'
import { joinJwt, splitJwt } from './structures/jwt.ts'
import { maskedSignature, type TextContext, type TextVisitor } from './text-context.ts'

/** A JWS with its claims rewritten and its signature gone; `null` where the token is none. */
export function rewriteJwt(jwt: string, context: TextContext, visitor: TextVisitor): string | null {
  const parts = splitJwt(jwt)
  if (parts === null) return null
  const inside = {
    ...context,
    key: null,
    inherited: null,
    isParameter: false,
    depth: context.depth + 1,
  }
  return joinJwt({
    header: rewriteText(parts.header, { ...inside, zone: 'configuration' }, visitor),
    claims: rewriteText(
      parts.claims,
      { ...inside, zone: 'person', place: `JWT in the ${context.place}` },
      visitor,
    ),
    signature: maskedSignature,
  })
}
