import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import './dialog-head.css'

interface Props {
  readonly title: string
  /** What stands between the title and the button that closes the dialog. */
  readonly children?: ReactNode
}

/** The title of a dialog, and the button that closes it. */
export function DialogHead({ title, children }: Props) {
  return (
    <div className="dialog-head">
      <Modal.Title title={title}>{title}</Modal.Title>
      {children}
      <Modal.CloseButton aria-label="Close" />
    </div>
  )
}
