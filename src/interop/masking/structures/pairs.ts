import { isMaskedAlready, type TextContext, type TextVisitor } from '../text-context.ts'
import type { RewriteValue } from './json.ts'

/** Says whether a text is one or more `name=value` of a form or a query. */
export function looksLikeForm(text: string): boolean {
  return /^[\w.\-[\]%$:+~*]+=(?!=*$)[^\s{}<>]*$/.test(text)
}

/** The parameters of a query, a fragment or a form body, each value decoded and encoded again. */
export function rewritePairs(
  text: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  return text.replace(
    /(^|[&;])([^=&;]*)=([^&;]*)/g,
    (whole, lead: string, name: string, value: string) => {
      const key = decodeLoosely(name)
      const decoded = decodeLoosely(value)
      const replaced = rewriteValue(decoded, { ...context, key, isParameter: true }, visitor)
      const newName =
        /^[\w.\-[\]%]{0,64}$/.test(name) && !name.includes('%40')
          ? name
          : visitor.prose(key, context)
      if (replaced === decoded && newName === name) return whole
      return `${lead}${newName}=${replaced === decoded ? value : encodeReadably(replaced, value)}`
    },
  )
}

/** The cookies of a `Cookie` or `Set-Cookie` header; what follows the first of the latter is about it. */
export function rewriteCookies(
  header: 'cookie' | 'set-cookie',
  text: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  return text
    .split(/;\s*/)
    .map((part, i) => {
      const [name = '', ...rest] = part.split('=')
      const value = rest.join('=')
      if (value === '') return visitor.prose(part, context)
      const isCookie = header === 'cookie' || i === 0
      const inside = { ...context, key: isCookie ? 'cookie' : name, isParameter: isCookie }
      return `${name}=${isCookie ? maskCookie(value, inside, visitor) : rewriteValue(value, inside, visitor)}`
    })
    .join('; ')
}

/** Servers encode what a cookie cannot hold, in no way that is settled. */
function maskCookie(value: string, context: TextContext, visitor: TextVisitor): string {
  if (isMaskedAlready(value)) return value
  const decoded = decodeLoosely(value)
  const masked = visitor.value(decoded, context) ?? visitor.prose(decoded, context)
  return masked === decoded ? value : masked
}

/** Placeholders stay readable in URLs; what else a URL cannot hold is encoded. */
export function encodeReadably(text: string, like: string): string {
  const encoded = encodeURIComponent(text).replace(
    /%(?:C2%AB|C2%BB|E2%80%B9|E2%80%BA|3A|40|2F|7C|2C|20)/g,
    (code) => (code === '%20' ? (like.includes('+') ? '+' : code) : decodeURIComponent(code)),
  )
  return encoded
}

export function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
