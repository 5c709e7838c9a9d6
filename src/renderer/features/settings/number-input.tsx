import { TextInput } from '@mantine/core'
import type { ControlProps } from '../../components/field/field.tsx'
import { useCommitOnLeave } from '../../components/field/use-commit-on-leave.ts'

interface Props {
  readonly control: ControlProps
  readonly value: string
  /** Called with what was typed when the field is left or Enter is pressed. */
  readonly onCommit: (value: string) => void
}

/** A number whose value holds once its field is left, not digit by digit. */
export function NumberInput({ control, value, onCommit }: Props) {
  const text = useCommitOnLeave(value, onCommit)
  return (
    <TextInput
      {...control}
      {...text}
      inputMode="numeric"
      spellCheck={false}
      onKeyDown={(e) => e.key === 'Enter' && text.onBlur()}
    />
  )
}
