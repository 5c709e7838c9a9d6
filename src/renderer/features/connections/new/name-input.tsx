import { TextInput } from '@mantine/core'
import type { NewName } from './use-new-name.ts'

interface Props {
  readonly newName: NewName
  readonly isFirst?: boolean
}

/** Asks for what cannot be changed later. */
export function NameInput({ newName, isFirst = false }: Props) {
  return (
    <TextInput
      label="Name"
      description="Part of every user_id of this connection; it cannot be changed later."
      className="mono-input"
      placeholder="northwind-id"
      spellCheck={false}
      {...(isFirst ? { 'data-autofocus': true } : {})}
      value={newName.name}
      error={newName.problem}
      onChange={(e) => newName.type(e.currentTarget.value)}
    />
  )
}
