import './connection-mark.css'

interface Props {
  readonly name: string
  readonly displayName: string
}

/** Dark enough for white letters, and far enough apart to tell neighbours from one another. */
const colours = [
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

/** A connection's letter on a colour of its own, always the same for the same name. */
export function ConnectionMark({ name, displayName }: Props) {
  const letter = [...displayName.trim()][0] ?? '?'
  return (
    <span className="connection-mark" style={{ background: colourOf(name) }} aria-hidden="true">
      {letter.toUpperCase()}
    </span>
  )
}

function colourOf(name: string): string {
  let hash = 0
  for (const c of name) hash = (hash * 31 + (c.codePointAt(0) ?? 0)) % 9973
  return colours[hash % colours.length] ?? colours[0]
}
