import { unescapeMarkup } from '../../../shared/unescaped-search.ts'
import type { TextContext, TextVisitor } from '../text-context.ts'
import type { RewriteValue } from './json.ts'

/** Says whether a text is XML or HTML from its first character on. */
export function looksLikeMarkup(text: string): boolean {
  return /^\s*<(?:\?xml|!doctype|[a-z][\w:.-]*(?:[\s/][^<>]*)?>)/i.test(text)
}

/**
 * XML and HTML, tag by tag and without a tree: the text of an element by the element's name, that
 * of a SAML attribute by the attribute's, and an input's value by the input's name.
 */
export function rewriteMarkup(
  source: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  // Known values first: one of them may itself look like a tag.
  const text = visitor.prose(source, context)
  // A page is somebody's design; what XML says, it says about its subject.
  const isPage = /<(?:!doctype html|html|head|body|div|form)\b/i.test(text)
  const content: TextContext = isPage ? { ...context, zone: 'protocol', inherited: null } : context
  let tag: string | null = null
  let attribute: string | null = null
  return text.replace(/<[^<>]*>|[^<]+|</g, (piece) => {
    const name = /^<\s*([\w:.-]+)/.exec(piece)?.[1]
    if (name !== undefined) {
      tag = name.split(':').at(-1) ?? null
      if (tag === 'Attribute') attribute = attributeOf(piece, 'Name') ?? attribute
      return rewriteTag(piece, { ...content, zone: 'protocol' }, visitor, rewriteValue)
    }
    if (piece.startsWith('<')) {
      tag = null
      return visitor.prose(piece, context)
    }
    if (piece.trim() === '') return piece
    const key = tag === 'AttributeValue' ? attribute : tag
    return rewriteContent(piece, { ...content, key, isParameter: false }, visitor, rewriteValue)
  })
}

function rewriteTag(
  tag: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  const named = attributeOf(tag, 'name') ?? attributeOf(tag, 'property')
  return tag.replace(
    // Only from the beginning of a name, or a long one would be read once for each of its letters.
    /(?<![\w:.-])([\w:.-]+)(\s*=\s*)("[^"]*"|'[^']*')/g,
    (whole, name: string, equals: string, quoted: string) => {
      const isValue = /^(?:value|content)$/i.test(name) && named !== null
      const key = isValue ? named : name
      const inside = { ...context, key: key === 'name' ? null : key, isParameter: isValue }
      const value = quoted.slice(1, -1)
      const replaced = rewriteContent(value, inside, visitor, rewriteValue)
      return replaced === value ? whole : `${name}${equals}${quoted[0]}${replaced}${quoted[0]}`
    },
  )
}

function rewriteContent(
  content: string,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): string {
  const inner = content.trim()
  const text = unescapeMarkup(inner)
  const replaced = rewriteValue(text, context, visitor)
  if (replaced === text) return content
  const start = content.length - content.trimStart().length
  return `${content.slice(0, start)}${escapeMarkup(replaced)}${content.slice(start + inner.length)}`
}

function attributeOf(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)
  return found?.[1] ?? found?.[2] ?? null
}

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;')
}
