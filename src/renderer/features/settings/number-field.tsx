import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type ControlProps, Field } from '../../components/field/field.tsx'
import { useCommitOnLeave } from '../../components/field/use-commit-on-leave.ts'

interface Props {
  readonly label: string
  readonly value: number
  readonly max: number
  /** Called with what was typed when the field is left or Enter is pressed. */
  readonly onCommit: (value: number) => void
}

/** A whole number of a setting; what is none stays in the field with the reason, and is not taken. */
export function NumberField({ label, value, max, onCommit }: Props) {
  const [refused, setRefused] = useState<string | null>(null)
  const commit = (text: string) => {
    const number = Number(text.trim())
    const isTaken = /^\s*\d+\s*$/.test(text) && number >= 1 && number <= max
    setRefused(isTaken ? null : text)
    if (isTaken && number !== value) onCommit(number)
  }
  const message = `“${label}” takes a whole number from 1 to ${max.toLocaleString('en')}.`
  return (
    <Field
      label={label}
      problems={refused === null ? [] : [{ severity: 'error', message }]}
      areProblemsTold
    >
      {(control) => (
        <NumberInput control={control} value={refused ?? String(value)} onCommit={commit} />
      )}
    </Field>
  )
}

interface InputProps {
  readonly control: ControlProps
  readonly value: string
  readonly onCommit: (text: string) => void
}

/** Its value holds once it is left, not digit by digit. */
function NumberInput({ control, value, onCommit }: InputProps) {
  const text = useCommitOnLeave(value, onCommit)
  return (
    <TextInput
      {...control}
      {...text}
      error={control['aria-invalid']}
      inputMode="numeric"
      spellCheck={false}
      onKeyDown={(e) => e.key === 'Enter' && text.onBlur()}
    />
  )
}
