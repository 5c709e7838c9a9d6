import { isObject } from '../../shared/json-object.ts'

/** Writes HCL: `references` says which parts of a text are an expression, not words. */
export type References = ReadonlyMap<string, string>

/** A text in quotes, its references as `${…}`. */
export function quoteHcl(text: string, references: References = new Map()): string {
  const parts = splitAtReferences(text.toWellFormed(), references)
  return `"${parts.map((part) => (part.isReference ? `\${${part.text}}` : escapeQuoted(part.text, part.isBeforeReference))).join('')}"`
}

/** A text of several lines as a heredoc, else in quotes. */
export function writeHclText(text: string, references: References = new Map()): string {
  const isReference = references.get(text)
  if (isReference !== undefined) return isReference
  if (!text.includes('\n') || !fitsHeredoc(text, references)) return quoteHcl(text, references)
  const body = splitAtReferences(text, references)
    .map((part) => (part.isReference ? `\${${part.text}}` : escapeTemplate(part.text)))
    .join('')
  const word = freeWord(text)
  // A heredoc always ends with a line break; `chomp` takes away one that the text does not have.
  if (body.endsWith('\n') && !body.endsWith('\n\n')) return `<<${word}\n${body}${word}`
  return body.endsWith('\n') ? `<<${word}\n${body}${word}` : `chomp(<<${word}\n${body}\n${word}\n)`
}

/** Any JSON value as an HCL expression; inner lines are indented by `indent`. */
export function writeHclValue(value: unknown, references: References, indent = ''): string {
  if (typeof value === 'string') return quoteHcl(value, references)
  if (Array.isArray(value))
    return `[${value.map((item) => writeHclValue(item, references, indent)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value ?? null)
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(
    ([key, item]) =>
      `${indent}  ${writeHclKey(key)} = ${writeHclValue(item, references, `${indent}  `)}\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}

/** As `writeHclValue`, on one line. */
export function writeHclLine(value: unknown, references: References): string {
  if (Array.isArray(value))
    return `[${value.map((item) => writeHclLine(item, references)).join(', ')}]`
  if (!isObject(value)) return writeHclValue(value, references)
  const items = Object.entries(value).map(
    ([key, item]) => `${writeHclKey(key)} = ${writeHclLine(item, references)}`,
  )
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`
}

/** Attributes of a block as lines; the equals signs of neighbours stand below each other. */
export function writeHclAttributes(
  attributes: readonly (readonly [name: string, expression: string])[],
  indent: string,
): string {
  const isShort = attributes.map(([, expression]) => !expression.includes('\n'))
  return attributes
    .map(([name, expression], index) => {
      let from = index
      let to = index
      while (isShort[index] && isShort[from - 1]) from -= 1
      while (isShort[index] && isShort[to + 1]) to += 1
      const width = Math.max(...attributes.slice(from, to + 1).map(([other]) => other.length))
      return `${indent}${name.padEnd(width)} = ${expression}\n`
    })
    .join('')
}

/** The key of an object: bare where HCL takes it so, and no reader for one of its words. */
export function writeHclKey(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !words.has(key) ? key : quoteHcl(key)
}

/** Of expressions and templates: `{ for …` begins one in an object. */
const words: ReadonlySet<string> = new Set(['for', 'in', 'if', 'else', 'endif', 'endfor'])

interface Part {
  readonly text: string
  readonly isReference: boolean
  readonly isBeforeReference: boolean
}

function splitAtReferences(text: string, references: References): readonly Part[] {
  const parts: Part[] = []
  let rest = text
  while (rest !== '') {
    const [next] = [...references]
      .map(([marker, expression]) => ({ at: rest.indexOf(marker), marker, expression }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at)
    if (!next) return [...parts, { text: rest, isReference: false, isBeforeReference: false }]
    if (next.at > 0)
      parts.push({ text: rest.slice(0, next.at), isReference: false, isBeforeReference: true })
    parts.push({ text: next.expression, isReference: true, isBeforeReference: false })
    rest = rest.slice(next.at + next.marker.length)
  }
  return parts
}

function escapeQuoted(text: string, isBeforeReference: boolean): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what quotes cannot hold
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, asUnicodeEscape)
    // "$${" means "${", but what "$$${" means is not settled: there the sign is spelt out.
    .replace(/([$%])(?=\1*\{)/g, (sign) => asUnicodeEscape(sign))
  return isBeforeReference ? escaped.replace(/[$%]$/, asUnicodeEscape) : escaped
}

function escapeTemplate(text: string): string {
  return text.replace(/([$%])\{/g, '$1$1{')
}

function asUnicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function fitsHeredoc(text: string, references: References): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a heredoc should not hold
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text)) return false
  if (/\$\$+\{|%%+\{/.test(text) || !text.isWellFormed()) return false
  return splitAtReferences(text, references).every(
    (part) => !part.isBeforeReference || !/[$%]$/.test(part.text),
  )
}

/** A word that stands on no line of the text by itself. */
function freeWord(text: string): string {
  const lines = new Set(text.split('\n').map((line) => line.trim()))
  let word = 'EOT'
  for (let n = 2; lines.has(word); n++) word = `EOT${n}`
  return word
}
