import { holdsEscapes, type Put, replaceUnescaped } from '../../shared/unescaped-search.ts'
import { escapeMarkup } from './structures/markup.ts'

/** A text to look for, and what stands in its place. */
export interface SearchedValue {
  readonly text: string
  readonly replacement: string
  /** Not looked for in configuration, where the same word means something else. */
  readonly isCommon: boolean
}

interface Spelling {
  readonly text: string
  /** The value that is spelled so. */
  readonly of: string
  readonly replacement: string
  readonly isCommon: boolean
  readonly boundary: RegExp | null
}

/** Finds thousands of values in long texts, in every spelling that texts have for them. */
export class ValueSearch {
  /** By their first two characters, the longest first. */
  readonly #byStart = new Map<number, Spelling[]>()
  readonly #replaced = new Map<string, number>()

  constructor(values: readonly SearchedValue[]) {
    const known = new Set<string>()
    for (const { text, replacement, isCommon } of values) {
      if (!isWorthSearching(text)) continue
      for (const spelling of spellingsOf(text)) {
        if (known.has(spelling)) continue
        known.add(spelling)
        this.#add({
          text: spelling,
          of: text,
          replacement,
          isCommon,
          boundary: boundaryOf(spelling),
        })
      }
    }
    for (const list of this.#byStart.values()) list.sort((a, b) => b.text.length - a.text.length)
  }

  /** The text with every value replaced. */
  replace(text: string, { isConfiguration }: { readonly isConfiguration: boolean }): string {
    return this.#replaceIn(text, isConfiguration, (_, replacement) => replacement())
  }

  /**
   * The text with every value replaced in whose spelling there are escapes, however a server writes
   * them; what stands there without any is left alone.
   */
  replaceEscaped(text: string, { isConfiguration }: { readonly isConfiguration: boolean }): string {
    if (!holdsEscapes(text)) return text
    return replaceUnescaped(text, (copy, put) => this.#replaceIn(copy, isConfiguration, put))
  }

  #replaceIn(text: string, isConfiguration: boolean, put: Put): string {
    if (this.#byStart.size === 0) return text
    let out = ''
    let copied = 0
    for (let i = 0; i < text.length - 1; i++) {
      const found = this.#findAt(text, i, isConfiguration)
      if (found === undefined) continue
      const replacement = () => {
        this.count(found.of)
        return found.replacement
      }
      out += text.slice(copied, i) + (isShown(found) ? found.text : put(found.text, replacement, i))
      i += found.text.length - 1
      copied = i + 1
    }
    return copied === 0 ? text : out + text.slice(copied)
  }

  /** Says that a value was replaced in one more place. */
  count(value: string): void {
    this.#replaced.set(value, this.timesReplaced(value) + 1)
  }

  /** In how many places a value was replaced so far. */
  timesReplaced(value: string): number {
    return this.#replaced.get(value) ?? 0
  }

  #findAt(text: string, at: number, isConfiguration: boolean): Spelling | undefined {
    return this.#byStart
      .get(startOf(text, at))
      ?.find(
        (s) =>
          text.startsWith(s.text, at) &&
          !(isConfiguration && s.isCommon) &&
          standsAlone(s, text, at),
      )
  }

  #add(spelling: Spelling): void {
    const start = startOf(spelling.text, 0)
    const list = this.#byStart.get(start)
    if (list) list.push(spelling)
    else this.#byStart.set(start, [spelling])
  }
}

/** A value that is to be seen stays as it is spelled, and hides the values in it. */
function isShown({ of, replacement }: Spelling): boolean {
  return of === replacement
}

function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)
}

/** Shorter texts are masked only where their key gives them away: `a` is in every word. */
function isWorthSearching(text: string): boolean {
  if (/^\d+$/.test(text)) return text.length >= 4
  return text.length >= (/^\p{L}+$/u.test(text) ? 3 : 4)
}

/** A name in a longer word, or a number in a longer number, is another name and number. */
function boundaryOf(text: string): RegExp | null {
  if (/^\d+$/.test(text)) return /\d/
  if (/^\p{L}+$/u.test(text)) return /\p{L}/u
  return text.length < 6 ? /[\p{L}\d]/u : null
}

function standsAlone({ text, boundary }: Spelling, within: string, at: number): boolean {
  if (boundary === null) return true
  return !boundary.test(within[at - 1] ?? '') && !boundary.test(within[at + text.length] ?? '')
}

/** A value raw, URL-encoded, JSON-escaped and as markup has it. */
export function spellingsOf(text: string): readonly string[] {
  const encoded = encodeLoosely(text)
  const escaped = JSON.stringify(text).slice(1, -1)
  const ascii = escaped.replace(
    /[^ -~]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const form = encoded.replaceAll('%20', '+')
  const strict = form.replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return [
    text,
    encoded,
    form,
    strict,
    lowerCaseEscapes(encoded),
    lowerCaseEscapes(form),
    lowerCaseEscapes(strict),
    encodeLoosely(encoded),
    escaped,
    escaped.replaceAll('/', '\\/'),
    JSON.stringify(escaped).slice(1, -1),
    ascii,
    ascii.replaceAll('/', '\\/'),
    escapeMarkup(text),
    escapeMarkup(text).replaceAll("'", '&#39;'),
  ]
}

/** A lone surrogate has no URL encoding. */
function encodeLoosely(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function lowerCaseEscapes(text: string): string {
  return text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase())
}
