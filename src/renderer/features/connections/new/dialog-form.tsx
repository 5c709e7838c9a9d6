import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'

interface Props {
  readonly submitLabel: string
  readonly canSubmit: boolean
  readonly onSubmit: () => Promise<void>
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** The fields of a dialog and the buttons below them; Enter submits. */
export function DialogForm({ submitLabel, canSubmit, onSubmit, onCancel, children }: Props) {
  const [isBusy, setBusy] = useState(false)
  const submit = async () => {
    if (!canSubmit || isBusy) return
    setBusy(true)
    await onSubmit()
    setBusy(false)
  }
  return (
    <form
      className="name-dialog"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {children}
      <div className="name-dialog-buttons">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="filled" disabled={!canSubmit} loading={isBusy}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
