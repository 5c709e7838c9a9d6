import { IconX } from '@tabler/icons-react'
import { useStore } from 'zustand'
import './toast-list.css'
import type { Toast, Toasts } from './toasts.ts'

interface Props {
  readonly toasts: Toasts
}

/** The toasts, newest last; screen readers hear each as it comes. */
export function ToastList({ toasts }: Props) {
  const shown = useStore(toasts.store)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
      ))}
    </div>
  )
}

function ToastCard({
  toast,
  onDismiss,
}: {
  readonly toast: Toast
  readonly onDismiss: () => void
}) {
  const { text, kind, action } = toast
  return (
    <div className="toast" data-kind={kind}>
      <span>{text}</span>
      {action && (
        <button
          type="button"
          className="toast-action"
          onClick={() => {
            action.run()
            onDismiss()
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="toast-close" aria-label="Dismiss" onClick={onDismiss}>
        <IconX size={14} />
      </button>
    </div>
  )
}
