import { Modal } from '@mantine/core'
import { DialogHead } from '../../components/dialog-head.tsx'
import './name-dialog.css'
import { freeName } from '../../../shared/free-name.ts'
import { DialogForm } from './new/dialog-form.tsx'
import { NameInput } from './new/name-input.tsx'
import { useNewName } from './new/use-new-name.ts'

interface Props {
  readonly name: string
  readonly displayName: string
  readonly taken: ReadonlySet<string>
  /** Answers with a message when the name was refused. */
  readonly onSubmit: (name: string) => Promise<string | null>
  readonly onClose: () => void
}

/** Asks for the name of a copy. */
export function DuplicateDialog({ name, displayName, taken, onSubmit, onClose }: Props) {
  const newName = useNewName(freeName(name, taken), taken)
  return (
    <Modal.Root opened onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <DialogHead title={`Duplicate ${displayName}`} />
        <Modal.Body>
          <DialogForm
            submitLabel="Duplicate"
            canSubmit={newName.isUsable}
            onSubmit={async () => newName.refuse(await onSubmit(newName.name))}
            onCancel={onClose}
          >
            <NameInput newName={newName} isFirst />
          </DialogForm>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
