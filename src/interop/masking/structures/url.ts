import type { TextContext, TextVisitor } from '../text-context.ts'
import type { RewriteValue } from './json.ts'
import { rewritePairs } from './pairs.ts'

const urlPattern =
  /^(?:([a-z][a-z0-9+.-]*:\/\/)(?:([^/?#@]*)@)?([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is

/** A URL, or the path of one: its user, the segments of its path, and the parameters of query and fragment. */
export function rewriteUrl(
  url: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  const parts = urlPattern.exec(url)
  if (parts === null) return visitor.prose(url, context)
  const [, scheme = '', user, host = '', path = '', query = '', fragment = ''] = parts
  const zone = context.zone === 'person' ? 'protocol' : context.zone
  const inside: TextContext = { ...context, zone, key: null, inherited: null, isParameter: true }
  const pairs = (text: string) =>
    text.includes('=')
      ? text[0] + rewritePairs(text.slice(1), inside, visitor, rewriteValue)
      : text === '' || text.length === 1
        ? text
        : text[0] + visitor.prose(text.slice(1), inside)
  return [
    scheme,
    user === undefined ? '' : `${rewriteUser(user, inside, visitor)}@`,
    rewriteHost(host, inside, visitor),
    path.replace(/[^/;]+/g, (segment) => rewriteSegment(segment, inside, visitor, rewriteValue)),
    pairs(query),
    pairs(fragment),
  ].join('')
}

/** A host cannot hold the marks of a placeholder: `‹masked:2›` is `masked-2` there. */
function rewriteHost(host: string, context: TextContext, visitor: TextVisitor): string {
  return visitor
    .prose(host, { ...context, zone: 'configuration' })
    .replace(/[‹«]([\w.-]+?)(?::(\d+))?[›»]/g, (_, name: string, number?: string) =>
      number === undefined ? name : `${name}-${number}`,
    )
}

function rewriteUser(user: string, context: TextContext, visitor: TextVisitor): string {
  const [name = '', ...password] = user.split(':')
  const masked = (text: string, key: string) =>
    visitor.value(text, { ...context, key, zone: 'text' }) ?? text
  return [
    name === '' ? '' : masked(name, 'username'),
    ...(password.length === 0 ? [] : [masked(password.join(':'), 'password')]),
  ].join(':')
}

function rewriteSegment(
  segment: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  // As it is first: a plus sign in it may be a space, or a plus sign.
  const known = visitor.prose(segment, context)
  if (known !== segment) return known
  let decoded = segment
  try {
    decoded = decodeURIComponent(segment)
  } catch {
    // A stray percent sign: the segment is looked at as it is.
  }
  const replaced = rewriteValue(decoded, context, visitor)
  return replaced === decoded ? segment : replaced.replace(/[/?#\s]/g, encodeURIComponent)
}
