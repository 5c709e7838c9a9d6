import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ControlProps } from '../../components/field/field.tsx'

interface Props {
  readonly control: ControlProps
  readonly value: string
  readonly placeholder?: string
  readonly isMono?: boolean
  readonly inputMode?: 'numeric' | 'url'
  /** Called with what was typed when the field is left or Enter is pressed. */
  readonly onCommit: (value: string) => void
}

/** A text field whose value holds once it is left, not letter by letter. */
export function CommitOnBlurInput(props: Props) {
  const { control, value, placeholder, isMono = false, inputMode = 'text', onCommit } = props
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed !== value) onCommit(typed)
    setTyped(null)
  }
  return (
    <TextInput
      {...control}
      {...(isMono ? { className: 'mono-input' } : {})}
      value={typed ?? value}
      placeholder={placeholder}
      inputMode={inputMode}
      spellCheck={false}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(e) => e.key === 'Enter' && commit()}
    />
  )
}
