import { IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
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
    <div className="toasts" role="status" aria-live="polite" aria-atomic="false">
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
      ))}
    </div>
  )
}

/** Milliseconds that a toast stays; one with an action stays longer. */
const stay = { plain: 6000, withAction: 12_000 } as const

interface CardProps {
  readonly toast: Toast
  readonly onDismiss: () => void
}

/** A toast; it does not go while somebody points at it or is in it (WCAG 2.2.1). */
function ToastCard({ toast: { text, kind, action }, onDismiss }: CardProps) {
  const [isPointedAt, setPointedAt] = useState(false)
  const [hasFocus, setFocus] = useState(false)
  const isHeld = isPointedAt || hasFocus
  const dismiss = useEffectEvent(onDismiss)
  const time = action ? stay.withAction : stay.plain
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismiss(), time)
    return () => clearTimeout(timer)
  }, [isHeld, time])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done there but waiting
    <div
      className="toast"
      data-kind={kind}
      onMouseEnter={() => setPointedAt(true)}
      onMouseLeave={() => setPointedAt(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
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
