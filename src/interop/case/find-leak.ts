import { bytesOf } from '../../shared/base64.ts'

/** Where a finished file still holds a secret: the place, and never the value. */
export interface Leak {
  /** Keys that lead there. */
  readonly path: readonly string[]
  readonly spelling: 'as it is' | 'URL-encoded' | 'JSON-escaped' | 'base64'
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
  }
  return null
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
