import { MaskedSecret, StaticSecret } from './masked-secret.tsx'
import { splitPlaceholders } from './split-placeholders.ts'

interface Props {
  readonly text: string
  /** Without buttons, for places that are themselves a control. */
  readonly isStatic?: boolean
}

/** A text whose secrets are masked, each to be revealed by itself. */
export function MaskedText({ text, isStatic = false }: Props) {
  const Secret = isStatic ? StaticSecret : MaskedSecret
  let offset = 0
  return splitPlaceholders(text).map((part) => {
    const key = offset
    offset += part.kind === 'plain' ? part.text.length : part.placeholder.length
    return part.kind === 'plain' ? (
      part.text
    ) : (
      <Secret key={key} placeholder={part.placeholder} label={part.label} />
    )
  })
}
