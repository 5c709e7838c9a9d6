import { TextInput } from '@mantine/core'
import type { ControlProps } from '../../components/field/field.tsx'
import { useCommitOnLeave } from '../../components/field/use-commit-on-leave.ts'

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
  const text = useCommitOnLeave(value, onCommit)
  return (
    <TextInput
      {...control}
      {...(isMono ? { className: 'mono-input' } : {})}
      {...text}
      placeholder={placeholder}
      inputMode={inputMode}
      spellCheck={false}
      onKeyDown={(e) => e.key === 'Enter' && text.onBlur()}
    />
  )
}
