import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import './copy-button.css'

interface Props {
  readonly text: string
  /** What is copied, for its label: "Copy …". */
  readonly what: string
  readonly size?: number
  /** A word beside the icon. */
  readonly label?: string
}

/** Milliseconds that the mark of success stays. */
const stay = 1400

/** Copies a text and says so. */
export function CopyButton({ text, what, size = 15, label: word }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), stay)
    return () => clearTimeout(timer)
  }, [state])

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  const label = { ready: `Copy ${what}`, copied: 'Copied', refused: 'Copying was not allowed' }
  return (
    <button
      type="button"
      className={word === undefined ? 'secret-button' : 'secret-button copy-button-worded'}
      aria-label={label[state]}
      title={label[state]}
      onClick={() => void copy()}
    >
      {state === 'copied' ? <IconCheck size={size} /> : <IconCopy size={size} />}
      {word}
    </button>
  )
}
