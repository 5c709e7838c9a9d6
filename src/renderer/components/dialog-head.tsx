import { Modal } from '@mantine/core'
import './dialog-head.css'

/** The title of a dialog, and the button that closes it. */
export function DialogHead({ title }: { readonly title: string }) {
  return (
    <div className="dialog-head">
      <Modal.Title>{title}</Modal.Title>
      <Modal.CloseButton aria-label="Close" />
    </div>
  )
}
