import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'golden/import')
/** The texts of the golden imports, one or more for each format. */
export const samples = readdirSync(folder)
  .filter((file) => !file.endsWith('.golden'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

type Random = () => number

/** mulberry32: the same mutations in every run, so that a failure can be repeated. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)]
}

const insertions = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\n',
  ':',
  ',',
  '${',
  '{{',
  '<<',
  '##',
  '@@',
  '\u0000',
  '-',
  '#',
  '=',
  '&a ',
  '*a',
  '__proto__',
]

export function mutateText(text: string, random: Random): string {
  const at = Math.floor(random() * text.length)
  const to = at + Math.floor(random() * 40)
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(to)
    case 2:
      return text.slice(0, at) + (pick(insertions, random) ?? '') + text.slice(at)
    case 3:
      return text.slice(0, to) + text.slice(at)
    default:
      return (
        text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x3000)) + text.slice(at + 1)
      )
  }
}

const strangers: readonly unknown[] = [null, 0, -1.5, '', 'x', true, [], {}, [[]], { a: 1 }, 1e300]

/** A JSON document with one of its values exchanged, renamed or removed. */
export function mutateValue(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.1) return pick(strangers, random)
  const entries = Object.entries(value)
  const chosen = Math.floor(random() * entries.length)
  const kind = random()
  const mutated = entries.flatMap(([key, child], index): [string, unknown][] => {
    if (index !== chosen) return [[key, child]]
    if (kind < 0.1) return []
    if (kind < 0.2) return [[`${key}x`, child]]
    return [[key, mutateValue(child, random)]]
  })
  return Array.isArray(value) ? mutated.map(([, child]) => child) : Object.fromEntries(mutated)
}
