import { createScanner } from 'jsonc-parser'
import { personalKindOf, strongKindOf } from '../classify-key.ts'
import type { TextContext, TextVisitor } from '../text-context.ts'

/** The kinds of tokens, which jsonc-parser only has as a `const enum`. */
const kinds = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  text: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  unknown: 16,
  end: 17,
} as const

/** What rewriting needs of whoever looks into values. */
export type RewriteValue = (text: string, context: TextContext, visitor: TextVisitor) => string

/** Says whether a text begins like a JSON object or list. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*(?:["{[\]\d-]|true|false|null))/.test(text)
}

interface Level {
  readonly kind: 'object' | 'list'
  readonly context: TextContext
  key: string | null
}

/** A JSON text that was rewritten up to `end`, where it is over or stops being JSON. */
export interface RewrittenJson {
  readonly text: string
  readonly end: number
}

/**
 * Rewrites the texts and numbers of the JSON that begins at `start`, where they stand: white space,
 * the order of keys and numbers that JavaScript cannot hold stay as they are. A text that was cut
 * off is read as far as it goes, and however deep it is, the call stack does not grow.
 */
export function rewriteJson(
  source: string,
  start: number,
  context: TextContext,
  visitor: TextVisitor,
  rewriteValue: RewriteValue,
): RewrittenJson {
  const scanner = createScanner(source, false)
  scanner.setPosition(start)
  const out: string[] = []
  const levels: Level[] = []
  const contextHere = () => (levels.length === 0 ? context : insideOf(levels.at(-1)))
  const put = (raw: string) => out.push(raw)
  const end = () => ({ text: out.join(''), end: scanner.getPosition() })

  for (;;) {
    const token: number = scanner.scan()
    const raw = source.slice(scanner.getTokenOffset(), scanner.getPosition())
    const level = levels.at(-1)
    switch (token) {
      case kinds.openBrace:
      case kinds.openBracket:
        levels.push({
          kind: token === kinds.openBrace ? 'object' : 'list',
          context: contextHere(),
          key: null,
        })
        put(raw)
        break
      case kinds.closeBrace:
      case kinds.closeBracket:
        levels.pop()
        put(raw)
        if (levels.length === 0) return end()
        break
      case kinds.comma:
        if (level?.kind === 'object') level.key = null
        put(raw)
        break
      case kinds.text: {
        const text = decode(raw, scanner.getTokenValue())
        if (level?.kind === 'object' && level.key === null) {
          level.key = text
          put(requote(raw, text, visitKey(text, level.context, visitor)))
        } else put(requote(raw, text, rewriteValue(text, contextHere(), visitor)))
        break
      }
      case kinds.number: {
        const replaced = visitor.value(raw, contextHere())
        put(replaced === null || replaced === raw ? raw : JSON.stringify(replaced))
        break
      }
      case kinds.lineComment:
      case kinds.blockComment:
        put(visitor.prose(raw, context))
        break
      case kinds.unknown:
      case kinds.end:
        if (token === kinds.unknown) put(visitor.prose(raw, context))
        return end()
      default:
        put(raw)
    }
  }
}

function insideOf(level: Level | undefined): TextContext {
  if (level === undefined) throw new TypeError('a JSON value has no level')
  const { context, key } = level
  return key === null ? context : childContext(context, key)
}

/** What a value under `key` is, inside of an object that stands in `context`. */
export function childContext(context: TextContext, key: string): TextContext {
  const around = context.key === null ? null : kindOf(context.key, context)
  return { ...context, key, inherited: around ?? context.inherited, isParameter: false }
}

function kindOf(key: string, { zone }: TextContext) {
  return zone === 'person' || zone === 'text' ? personalKindOf(key) : strongKindOf(key)
}

/** A plain word as key is structure, also where somebody has the same word as name. */
export function visitKey(key: string, context: TextContext, visitor: TextVisitor): string {
  return /^[A-Za-z_$][\w$-]{0,40}$/.test(key) ? key : visitor.prose(key, { ...context, key: null })
}

function requote(raw: string, text: string, replaced: string): string {
  return replaced === text ? raw : JSON.stringify(replaced)
}

/** The scanner leaves a text that was cut off, or that holds control characters, half decoded. */
function decode(raw: string, scanned: string): string {
  try {
    const text: unknown = JSON.parse(raw)
    return typeof text === 'string' ? text : scanned
  } catch {
    return scanned
  }
}
