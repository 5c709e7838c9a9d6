/**
 * The HCL grammar needs a third of a millisecond for each character of a text, and it reads a
 * function call within an object wrongly unless the function has a namespace. So it gets an HCL
 * text in shorthand: each literal text as one private-use character, each call with a namespace.
 */
export interface Shorthand {
  readonly text: string
  /** What a part of the shorthand stands for. */
  expand(part: string): string
}

/** Where the reader is: in the code, in a quoted text or in a heredoc, each within the one before. */
type Mode =
  | { readonly kind: 'code'; openBraces: number }
  | { readonly kind: 'quoted' }
  /** Its closing line's word stands between these offsets; both are the end where there is none. */
  | { readonly kind: 'heredoc'; readonly closingFrom: number; readonly closingTo: number }

const namespace = 'shorthand::'

const comment = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y
const heredocStart = /<<-?([A-Za-z_][\w-]*)[ \t]*(?=\r?\n)/y
const call = /(?!(?:for|in|if|else)\b)[A-Za-z_][\w-]*(?=\()/y
const word = /[\w-]+/y
const interpolation = /(?<!\$)\$\{|(?<!%)%\{/g
/** Up to the next thing that can end a literal text. */
const literal = /(?:\$\$+\{|%%+\{|\\.|[^"\\$%\n]|[$%](?!\{))+/y

export function toShorthand(text: string): Shorthand {
  const writer = new ShorthandWriter(text)
  return { text: writer.write(), expand: (part) => writer.expand(part) }
}

class ShorthandWriter {
  readonly #source: string
  readonly #literals: string[] = []
  readonly #modes: Mode[] = [{ kind: 'code', openBraces: 0 }]
  #written = ''
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  write(): string {
    while (this.#at < this.#source.length) {
      const mode = this.#modes.at(-1)
      if (!mode || mode.kind === 'code') this.#writeCode(mode)
      else if (mode.kind === 'quoted') this.#writeQuoted()
      else this.#writeHeredoc(mode)
    }
    return this.#written
  }

  expand(part: string): string {
    return part
      .replaceAll(namespace, '')
      .replace(standInPattern, (standIn) => this.#literals[indexOf(standIn)] ?? standIn)
  }

  #writeCode(mode: { openBraces: number } | undefined): void {
    const heredoc = this.#match(heredocStart)
    const plain = this.#match(comment)
    if (plain !== null) this.#copy(plain[0].length)
    else if (heredoc !== null) {
      this.#copy(heredoc[0].length)
      this.#modes.push(this.#findHeredocEnd(heredoc[1] ?? ''))
    } else if (this.#match(call) !== null) {
      this.#written += namespace
      this.#copy(this.#match(word)?.[0].length ?? 1)
    } else this.#writeSign(mode)
  }

  #writeSign(mode: { openBraces: number } | undefined): void {
    const sign = this.#source[this.#at]
    const length = this.#match(word)?.[0].length ?? 1
    this.#copy(length)
    if (sign === '"') this.#modes.push({ kind: 'quoted' })
    else if (sign === '{' && mode) mode.openBraces += 1
    else if (sign === '}' && mode) {
      // The brace that closes an interpolation, and not one within it.
      if (mode.openBraces === 0 && this.#modes.length > 1) this.#modes.pop()
      else mode.openBraces = Math.max(0, mode.openBraces - 1)
    }
  }

  #writeQuoted(): void {
    const found = this.#match(literal)
    if (found) this.#writeLiteral(found[0])
    else if (this.#beginsInterpolation()) this.#enterInterpolation()
    else {
      // The closing quote; a line break or a lone backslash is a mistake that ends the text, too.
      this.#copy(1)
      this.#modes.pop()
    }
  }

  #writeHeredoc(mode: { closingFrom: number; closingTo: number }): void {
    if (this.#beginsInterpolation()) {
      this.#enterInterpolation()
      return
    }
    interpolation.lastIndex = this.#at
    const next = interpolation.exec(this.#source)?.index ?? Number.POSITIVE_INFINITY
    const end = Math.max(this.#at, Math.min(next, mode.closingFrom))
    const part = this.#source.slice(this.#at, end)
    const before = /^\r?\n/.exec(part)?.[0] ?? ''
    const after = /\r?\n$/.exec(part.slice(before.length))?.[0] ?? ''
    this.#copy(before.length)
    const inner = part.slice(before.length, part.length - after.length)
    if (inner !== '') this.#writeLiteral(inner)
    this.#copy(after.length)
    if (next < mode.closingFrom) return
    this.#copy(mode.closingTo - this.#at)
    this.#modes.pop()
  }

  #findHeredocEnd(closingWord: string): Mode {
    const closing = new RegExp(`(?<=\\n)[ \\t]*${closingWord}(?=[ \\t]*(?:\\r?\\n|$))`, 'g')
    closing.lastIndex = this.#at
    const found = closing.exec(this.#source)
    const from = found?.index ?? this.#source.length
    return { kind: 'heredoc', closingFrom: from, closingTo: from + (found?.[0].length ?? 0) }
  }

  #beginsInterpolation(): boolean {
    return /^[$%]\{/.test(this.#source.slice(this.#at, this.#at + 2))
  }

  #enterInterpolation(): void {
    this.#copy(2)
    this.#modes.push({ kind: 'code', openBraces: 0 })
  }

  #writeLiteral(found: string): void {
    this.#written += standInFor(this.#literals.length)
    this.#literals.push(found)
    this.#at += found.length
  }

  #copy(length: number): void {
    this.#written += this.#source.slice(this.#at, this.#at + length)
    this.#at += length
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#source)
  }
}

// U+E000 to U+F76F count to 6,000; beyond that, one of U+F770 to U+F8FF stands before.
const firstStandIn = 0xe000
const firstLead = 0xf770
const standInCount = firstLead - firstStandIn
const standInPattern = /[\uf770-\uf8ff]?[\ue000-\uf76f]/g

function standInFor(index: number): string {
  const low = String.fromCharCode(firstStandIn + (index % standInCount))
  const lead = Math.floor(index / standInCount)
  return lead === 0 ? low : String.fromCharCode(firstLead + lead - 1) + low
}

function indexOf(standIn: string): number {
  const low = standIn.charCodeAt(standIn.length - 1) - firstStandIn
  return standIn.length === 1 ? low : (standIn.charCodeAt(0) - firstLead + 1) * standInCount + low
}
