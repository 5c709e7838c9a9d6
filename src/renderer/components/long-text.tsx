import { useState } from 'react'
import { MaskedText } from './masked-text/masked-text.tsx'

interface Props {
  readonly text: string
  /** Characters to show at first and with each further step. */
  readonly step?: number
}

/** A text with its secrets masked, of which a very long rest is shown only when asked for. */
export function LongText({ text, step = 2000 }: Props) {
  const [length, setLength] = useState(step)
  if (text.length <= length) return <MaskedText text={text} />
  const left = text.length - length
  return (
    <>
      <MaskedText text={text.slice(0, length)} />…{' '}
      <button type="button" className="link" onClick={() => setLength(length * 4)}>
        show more ({left.toLocaleString('en')} characters left)
      </button>
    </>
  )
}
