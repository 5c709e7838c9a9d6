import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { blankConnection } from '../../../../shared/connection-samples.ts'
import { nameFromLabel } from '../../../../shared/name-from-label.ts'
import { DialogForm } from './dialog-form.tsx'
import { NameInput } from './name-input.tsx'
import type { WayProps } from './new-connection-dialog.tsx'
import { useNewName } from './use-new-name.ts'

/** A connection from nothing. */
export function BlankWay({ taken, onCreate, onClose }: WayProps) {
  const [displayName, setDisplayName] = useState('')
  const newName = useNewName(nameFromLabel(displayName), taken, displayName.trim() !== '')
  const create = async () => {
    const trimmed = displayName.trim()
    const named = trimmed === '' ? {} : { display_name: trimmed }
    newName.refuse(await onCreate({ ...blankConnection(newName.name), ...named }))
  }
  return (
    <DialogForm
      submitLabel="Create"
      canSubmit={newName.isUsable}
      onSubmit={create}
      onCancel={onClose}
    >
      <TextInput
        label="Display name"
        description="What people read on the login button."
        placeholder="Northwind ID"
        data-autofocus
        value={displayName}
        onChange={(e) => setDisplayName(e.currentTarget.value)}
      />
      <NameInput newName={newName} />
    </DialogForm>
  )
}
