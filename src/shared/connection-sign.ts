import type { Connection } from './connection.ts'

/** The letters and the colours that stand for a connection where it has no picture. */
export interface ConnectionSign {
  readonly letters: string
  /** `#rrggbb` */
  readonly ground: string
  readonly ink: 'white' | 'black'
}

/** Dark enough for white letters, and far enough apart to tell neighbours from one another. */
const grounds = [
  '#3b5bdb',
  '#0b7285',
  '#862e9c',
  '#2b6e3f',
  '#a8410f',
  '#a61e4d',
  '#5f3dc4',
  '#1864ab',
  '#495057',
] as const

/**
 * The sign of a connection: its provider's, where it was made from a template, else its first letter
 * on a colour that is always the same for the same name.
 */
export function signOf({
  name,
  display_name,
  workbench,
}: Pick<Connection, 'name' | 'display_name' | 'workbench'>): ConnectionSign {
  return (
    givenSign(workbench?.mark) ?? {
      letters: firstLetter(display_name || name),
      ground: groundOf(name),
      ink: 'white',
    }
  )
}

/** A mark comes from a file and may be anything. */
function givenSign(mark: unknown): ConnectionSign | null {
  const { monogram, colour, ink } = Object(mark)
  if (typeof monogram !== 'string' || !/^\p{L}{1,2}$/u.test(monogram)) return null
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) return null
  return { letters: monogram, ground: colour, ink: ink === 'black' ? 'black' : 'white' }
}

function firstLetter(text: string): string {
  return ([...text.trim()][0] ?? '?').toUpperCase()
}

function groundOf(name: string): string {
  let hash = 0
  for (const c of name) hash = (hash * 31 + (c.codePointAt(0) ?? 0)) % 9973
  return grounds[hash % grounds.length] ?? grounds[0]
}
