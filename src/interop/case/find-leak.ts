import { bytesOf } from '../../shared/base64.ts'

/** Where a finished file still holds a secret: the place, and never the value. */
export interface Leak {
  /** Keys that lead there. */
  readonly path: readonly string[]
  readonly spelling: 'as it is' | 'URL-encoded' | 'JSON-escaped' | 'as markup' | 'base64'
}

type Spelling = readonly [spelling: Leak['spelling'], text: string]

/** Shorter secrets are in every text, so they are only looked for as whole values. */
const shortestToSearch = 6

/** Shorter ends of base64 would be found by chance. */
const shortestBase64 = 7

/** What others wrote, where an ordinary word may be somebody's secret. */
const foreignPlaces =
  /^(?:tokens|run\.(?:connection|parameters|tokenResponse|scriptProfile|profile|idToken|console|followUps)|run\.trace\.\d+\.(?:request|response|redirectTarget|initiator|text)|log\.entries)/

/**
 * The last look at a finished file: finds a secret in it in any of the spellings that texts have,
 * without relying on how it was masked.
 *
 * @param file what was written as JSON
 */
export function findLeak(file: unknown, secrets: Iterable<string>): Leak | null {
  const wanted = [...new Set(secrets)].filter((secret) => secret.trim() !== '')
  const searched = wanted.map((secret) => ({ secret, spellings: spellingsOf(secret) }))
  for (const { path, text } of textsOf(file)) {
    const place = path.join('.')
    for (const { secret, spellings } of searched) {
      const spelling = leakIn(text, secret, spellings, place)
      if (spelling) return { path, spelling }
    }
    for (const [spelling, copy] of unescapedCopiesOf(text))
      if (searched.some(({ secret }) => !isOrdinary(secret) && copy.includes(secret)))
        return { path, spelling }
  }
  return null
}

/** Escapes in escapes in escapes: enough for whatever a server wraps its answer in. */
const mostLayers = 3

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  plus: '+',
  sol: '/',
  equals: '=',
}

function characterOf(code: string): string {
  return Number(code) > 0x10ffff ? '' : String.fromCodePoint(Number(code))
}

const decoders: readonly (readonly [Leak['spelling'], (text: string) => string])[] = [
  [
    'JSON-escaped',
    (text) =>
      text.replace(
        /\\(?:u([\da-f]{4})|x([\da-f]{2})|(["'\\/]))/gi,
        (_, unit, byte, mark) => mark ?? String.fromCharCode(Number.parseInt(unit ?? byte, 16)),
      ),
  ],
  [
    'as markup',
    (text) =>
      text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
        (whole, decimal, hex, name) =>
          name ? (entities[name.toLowerCase()] ?? whole) : characterOf(decimal ?? `0x${hex}`),
      ),
  ],
  [
    'URL-encoded',
    (text) =>
      text.replace(/(?:%[\da-f]{2}){1,500}/gi, (bytes) =>
        new TextDecoder().decode(
          Uint8Array.from(bytes.slice(1).split('%'), (b) => Number.parseInt(b, 16)),
        ),
      ),
  ],
]

/** The text as it reads without its escapes, layer by layer, whatever kinds of them it holds. */
function* unescapedCopiesOf(text: string): Generator<readonly [Leak['spelling'], string]> {
  let copy = text
  for (let layer = 0; layer < mostLayers; layer++) {
    const before = copy
    for (const [spelling, decode] of decoders) {
      const decoded = decode(copy)
      if (decoded !== copy) yield [spelling, decoded]
      copy = decoded
    }
    if (copy === before) return
  }
}

function leakIn(
  text: string,
  secret: string,
  spellings: readonly Spelling[],
  place: string,
): Leak['spelling'] | null {
  if (isOrdinary(secret))
    return foreignPlaces.test(place) && holdsWord(text, secret) ? 'as it is' : null
  return spellings.find(([, spelled]) => text.includes(spelled))?.[0] ?? null
}

/** A secret such as "secret" or "a1" is in many texts that say nothing of it. */
function isOrdinary(secret: string): boolean {
  return secret.length < shortestToSearch || /^[A-Za-z_]{1,24}$/.test(secret)
}

function holdsWord(text: string, secret: string): boolean {
  if (text === secret) return true
  if (secret.length < shortestToSearch) return pairsOf(text).includes(secret)
  const escaped = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w«‹])${escaped}(?![\\w»›])`).test(text)
}

/** The values of a query or a form. */
function pairsOf(text: string): string[] {
  return [...text.matchAll(/[?&;#]?[^=&;?#\s]+=([^&;#\s]*)/g)].flatMap(([, value]) => value ?? [])
}

function spellingsOf(secret: string): readonly Spelling[] {
  const encoded = encodeURIComponent(secret.toWellFormed())
  const form = new URLSearchParams([['', secret]]).toString().slice(1)
  const lower = (text: string) => text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase())
  const escaped = JSON.stringify(secret).slice(1, -1)
  const all: readonly Spelling[] = [
    ['as it is', secret],
    ['URL-encoded', encoded],
    ['URL-encoded', encoded.replaceAll('%20', '+')],
    ['URL-encoded', form],
    ['URL-encoded', lower(encoded)],
    ['URL-encoded', lower(form)],
    ['URL-encoded', encodeURIComponent(encoded)],
    ['JSON-escaped', escaped],
    ['JSON-escaped', escaped.replaceAll('/', '\\/')],
    ['JSON-escaped', JSON.stringify(escaped).slice(1, -1)],
    ...base64Spellings(secret).map((text): Spelling => ['base64', text]),
  ]
  return all
}

/** What is the same in base64 whatever stands around: one text for each of the three alignments. */
function base64Spellings(secret: string): string[] {
  const bytes = bytesOf(secret.toWellFormed())
  const standard = [0, 1, 2].flatMap((before) => {
    const encoded = btoa('\0'.repeat(before) + bytes)
    const start = Math.ceil((before * 8) / 6)
    const end = Math.floor(((before + bytes.length) * 8) / 6)
    const kept = encoded.slice(start, end)
    return kept.length >= shortestBase64 ? [kept] : []
  })
  return standard.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')])
}

interface PlacedText {
  readonly path: readonly string[]
  readonly text: string
}

/** Every text and every key of a value. */
function* textsOf(value: unknown, path: readonly string[] = []): Generator<PlacedText> {
  if (typeof value === 'string') yield { path, text: value }
  else if (typeof value === 'number') yield { path, text: String(value) }
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      if (!Array.isArray(value)) yield { path, text: key }
      yield* textsOf(item, [...path, key])
    }
}
