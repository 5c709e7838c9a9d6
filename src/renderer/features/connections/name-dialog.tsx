import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { findNameProblem } from '../../../shared/connection-problems.ts'
import './name-dialog.css'
import { freeName, nameOfDisplayName } from './new-name.ts'

/** What the dialog is for: a connection from nothing, or a copy of one. */
export type NameDialogPurpose =
  | { readonly kind: 'new' }
  | { readonly kind: 'duplicate'; readonly name: string; readonly displayName: string }

interface Props {
  readonly purpose: NameDialogPurpose
  readonly taken: ReadonlySet<string>
  /** `displayName` is empty where the name will do. Answers with a message when it was refused. */
  readonly onSubmit: (name: string, displayName: string) => Promise<string | null>
  readonly onClose: () => void
}

/** Asks for what cannot be changed later: the name of a connection. */
export function NameDialog({ purpose, taken, onSubmit, onClose }: Props) {
  const isNew = purpose.kind === 'new'
  const [displayName, setDisplayName] = useState('')
  const [typedName, setTypedName] = useState(isNew ? null : freeName(purpose.name, taken))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const name = typedName ?? nameOfDisplayName(displayName)
  const problem = taken.has(name)
    ? `There is already a connection named “${name}”.`
    : findNameProblem(name)
  const submit = async () => {
    if (problem !== null) return
    setBusy(true)
    setRefusal(await onSubmit(name, displayName.trim()))
    setBusy(false)
  }
  return (
    <Modal.Root opened onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="name-dialog-head">
          <Modal.Title>{isNew ? 'New connection' : `Duplicate ${purpose.displayName}`}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>
          <form
            className="name-dialog"
            onSubmit={(event) => {
              event.preventDefault()
              void submit()
            }}
          >
            {isNew && (
              <TextInput
                label="Display name"
                description="What people read on the login button."
                placeholder="Northwind ID"
                data-autofocus
                value={displayName}
                onChange={(e) => setDisplayName(e.currentTarget.value)}
              />
            )}
            <TextInput
              label="Name"
              description="Part of every user_id of this connection; it cannot be changed later."
              className="mono-input"
              placeholder="northwind-id"
              spellCheck={false}
              {...(isNew ? {} : { 'data-autofocus': true })}
              value={name}
              error={refusal ?? (name === '' ? null : problem)}
              onChange={(e) => {
                setTypedName(e.currentTarget.value)
                setRefusal(null)
              }}
            />
            <div className="name-dialog-buttons">
              <Button onClick={onClose}>Cancel</Button>
              <Button type="submit" variant="filled" disabled={problem !== null} loading={isBusy}>
                {isNew ? 'Create' : 'Duplicate'}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
