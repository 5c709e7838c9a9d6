import { ActionIcon, Input, Tooltip } from '@mantine/core'
import { IconEye, IconEyeOff, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { ConnectionField } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import { isPlaceholder } from '../../../components/masked-text/split-placeholders.ts'
import { useRevealed } from '../../../components/masked-text/use-revealed.ts'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly value: string
}

const dots = '••••••••••••'

/** A secret: a stored one is dots until it is revealed, and typing replaces it. */
export function SecretField({ form, field, value }: Props) {
  const stored = useRevealed(value)
  const [isTypedShown, setTypedShown] = useState(false)
  const isStored = isPlaceholder(value)
  const revealed = stored?.shown.kind === 'revealed' ? stored.shown.value : null
  const failure = stored?.shown.kind === 'failed' ? stored.shown.message : null
  const isShown = isStored ? revealed !== null : isTypedShown

  const toggle = () => {
    if (!isStored) return setTypedShown(!isTypedShown)
    return revealed === null ? stored?.show() : stored?.hide()
  }
  const replace = (text: string) => {
    setTypedShown(isShown)
    stored?.hide()
    form.edit(field.path, text)
  }
  const problems = [
    ...form.problemsAt(field.path),
    ...(failure === null ? [] : [{ severity: 'error' as const, message: failure }]),
  ]
  return (
    <Field label={field.label} help={field.help} problems={problems} path={field.path}>
      {(control) => (
        <Input
          {...control}
          className="mono-input"
          error={control['aria-invalid']}
          type={isShown ? 'text' : 'password'}
          value={isStored ? (revealed ?? '') : value}
          placeholder={isStored ? dots : ''}
          spellCheck={false}
          autoComplete="off"
          onChange={(e) => replace(e.currentTarget.value)}
          rightSectionWidth={value === '' ? 0 : 58}
          rightSectionPointerEvents="all"
          rightSection={
            value === '' ? null : (
              <SecretButtons isShown={isShown} onToggle={toggle} onRemove={() => replace('')} />
            )
          }
        />
      )}
    </Field>
  )
}

interface SecretButtonsProps {
  readonly isShown: boolean
  readonly onToggle: () => Promise<void> | void | undefined
  readonly onRemove: () => void
}

function SecretButtons({ isShown, onToggle, onRemove }: SecretButtonsProps) {
  const Icon = isShown ? IconEyeOff : IconEye
  const label = `${isShown ? 'Hide' : 'Reveal'} the secret`
  return (
    <>
      <Tooltip label={label}>
        <ActionIcon size={24} aria-label={label} onClick={() => void onToggle()}>
          <Icon size={15} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Remove the secret">
        <ActionIcon size={24} aria-label="Remove the secret" onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
