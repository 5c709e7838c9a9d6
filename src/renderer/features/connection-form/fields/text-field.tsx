import { Input } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ConnectionField } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly value: string
  /** What an empty text is stored as: an empty text, or no key at all. */
  readonly whenEmpty?: 'empty' | 'absent'
  readonly hint?: string
  readonly isMono?: boolean
  /** Stands after the help. */
  readonly helpAction?: ReactNode
}

/** A field of one line of text. */
export function TextField(props: Props) {
  const { form, field, value, whenEmpty = 'empty', hint, isMono = false, helpAction } = props
  const { path } = field
  return (
    <Field
      label={field.label}
      help={
        <>
          {field.help} {helpAction}
        </>
      }
      standing={field.standing}
      problems={form.problemsAt(path)}
      path={path}
    >
      {(control) => (
        <Input
          {...control}
          className={isMono ? 'mono-input' : ''}
          error={control['aria-invalid']}
          value={value}
          placeholder={hint ?? ''}
          spellCheck={false}
          autoComplete="off"
          onBlur={() => form.visit(path)}
          onChange={({ currentTarget: { value: text } }) =>
            form.edit(path, text === '' && whenEmpty === 'absent' ? undefined : text)
          }
        />
      )}
    </Field>
  )
}
