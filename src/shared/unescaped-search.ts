/**
 * Searches a text as it reads once its escapes are undone: a server that repeats a secret writes it
 * as its own serialiser does, `+` as `\u002B`, `&` as `&amp;`, `/` as `%252F`.
 */

/**
 * Puts something in the place of a text that was found. Returns what stands there from now on; the
 * replacement is asked for only where it is used.
 */
export type Put = (found: string, replacement: () => string, at: number) => string

/** Says, at little cost, whether there are escapes in which `replaceUnescaped` may find something. */
export function holdsEscapes(text: string): boolean {
  return /\\[ux][\dA-Fa-f]|&(?:#[\dxX]|[A-Za-z]{2,6};)|%25/.test(text)
}

/** One escape of JSON or JavaScript, of HTML or XML, or of a URL, where it is one character in UTF-8. */
const escapePattern =
  /\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|["'\\/bfnrt])|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,6});|%(?:[0-7][\dA-Fa-f]|[CDcd][\dA-Fa-f]%[89ABab][\dA-Fa-f]|[Ee][\dA-Fa-f](?:%[89ABab][\dA-Fa-f]){2}|[Ff][0-7](?:%[89ABab][\dA-Fa-f]){3})/g

/** JSON in JSON, or a URL in a URL in a page: what is deeper nobody writes. */
const mostLayers = 3

/**
 * Replaces what is found in the text once its escapes are undone, where it stands in the text itself.
 * What stands there without an escape is left alone: it is found in the text as it is.
 *
 * @param replace finds texts in the one that it gets, and has each replaced by what `put` returns,
 * which is as long as the text was
 */
export function replaceUnescaped(
  text: string,
  replace: (text: string, put: Put) => string,
): string {
  const edits: Edit[] = []
  const layers: Layer[] = []
  let copy = text
  for (let i = 0; i < mostLayers; i++) {
    const layer = undoEscapes(copy)
    if (layer.text === copy) break
    layers.push(layer)
    const originOf = (at: number) => layers.reduceRight((place, each) => each.originOf(place), at)
    copy = replace(layer.text, (found, replacement, at) => {
      const [start, end] = [originOf(at), originOf(at + found.length)]
      if (end - start > found.length) edits.push({ start, end, replacement: replacement() })
      // As long as before, so that places stay what they are, and nothing is found in it again.
      return '\0'.repeat(found.length)
    })
  }
  return applyEdits(text, edits)
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** A text without one layer of its escapes. */
interface Layer {
  readonly text: string
  /** Where a place of this text is in the one that has the escapes. */
  readonly originOf: (at: number) => number
}

function undoEscapes(source: string): Layer {
  // Behind each escape: the place in the new text, and how much longer the old one is up to there.
  const places = [0]
  const shifts = [0]
  let shift = 0
  const text = source.replace(escapePattern, (escaped: string, at: number) => {
    const character = characterOf(escaped)
    shift += escaped.length - character.length
    places.push(at + escaped.length - shift)
    shifts.push(shift)
    return character
  })
  return { text, originOf: (at) => at + (shifts[lastUpTo(at, places)] ?? 0) }
}

/** The index of the last number that is not greater; they rise, and the first is 0. */
function lastUpTo(limit: number, numbers: readonly number[]): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

function applyEdits(text: string, edits: Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, replacement } of edits.sort((a, b) => a.start - b.start)) {
    if (start < done) continue
    parts.push(text.slice(done, start), replacement)
    done = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done)
}

/** What JSON writes as a backslash and a letter (RFC 8259 §7). */
const byLetter: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** HTML's names for what ASCII has beside letters and digits, without those of more than six letters. */
const byName: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp& lt< gt> quot" apos\' plus+ sol/ bsol\\ equals= colon: semi; comma, period. excl! num# dollar$ ' +
    'percnt% ast* quest? commat@ lpar( rpar) lsqb[ lbrack[ rsqb] rbrack] lcub{ lbrace{ rcub} rbrace} ' +
    'verbar| vert| Hat^ lowbar_ grave` AMP& LT< GT> QUOT"'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
)

/** The text without the escapes of HTML and XML. */
export function unescapeMarkup(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,6});/g, (written) =>
    characterOf(written),
  )
}

/** The character that an escape stands for, or the escape itself where it is none. */
function characterOf(written: string): string {
  switch (written[0]) {
    case '\\': {
      const kind = written[1] ?? ''
      const isCode = kind === 'u' || kind === 'x'
      return isCode ? fromCode(Number.parseInt(written.slice(2), 16)) : (byLetter[kind] ?? kind)
    }
    case '&':
      if (written[1] !== '#') return byName[written.slice(1, -1)] ?? written
      return fromCode(Number(written.slice(2, -1).replace(/^x/i, '0x')), written)
    default:
      return decodeUtf8(written)
  }
}

function fromCode(code: number, otherwise = ''): string {
  if (code > 0x10ffff) return otherwise
  // Half of a character is written so, too, and the other half follows.
  return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code)
}

function decodeUtf8(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
