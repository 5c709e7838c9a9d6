import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Toast {
  readonly id: number
  readonly kind: 'info' | 'error'
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

export interface Toasts {
  readonly store: StoreApi<readonly Toast[]>
  show(toast: Omit<Toast, 'id'>): void
  dismiss(id: number): void
}

/** Short messages at the page's edge, for what no field and no run can say. */
export function createToasts(): Toasts {
  const store = createStore<readonly Toast[]>(() => [])
  let lastId = 0
  const dismiss = (id: number) =>
    store.setState(
      store.getState().filter((t) => t.id !== id),
      true,
    )
  return {
    store,
    dismiss,
    show(toast) {
      const id = ++lastId
      // The same words twice say no more; the same offer twice is two.
      const isRepeated = (t: Toast) => t.text === toast.text && !t.action
      const others = store.getState().filter((t) => !isRepeated(t))
      store.setState([...others, { ...toast, id }], true)
    },
  }
}
