import { useEffect } from 'react'
import { isBehindDialog } from '../commands/is-behind-dialog.ts'
import type { Workbench } from '../workbench.ts'

/** Takes in what is dropped anywhere on the window, and what is pasted outside of a field. */
export function useIncomingTexts({ imports, toasts }: Workbench): void {
  useEffect(() => {
    const refuse = (message: string | null) => {
      // An open dialog says it itself.
      if (message !== null && imports.store.getState().kind === 'closed')
        toasts.show({ kind: 'error', text: message })
    }
    const drop = (event: DragEvent) => {
      // An editor, or the field of a HAR file, has taken it.
      if (event.defaultPrevented) return
      const files = [...(event.dataTransfer?.files ?? [])]
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      if (isField(event.target) && files.length === 0) return
      event.preventDefault()
      if (files.length > 0) void imports.readFiles(files).then(refuse)
      else if (text.trim() !== '') void imports.read({ text }).then(refuse)
    }
    // Without this the browser would open the file in place of the page.
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target) || isBehindDialog()) return
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) void imports.readFiles(files).then(refuse)
      else if (text.trim() !== '') void imports.read({ text }).then(refuse)
    }
    window.addEventListener('drop', drop)
    window.addEventListener('dragover', allow)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('drop', drop)
      window.removeEventListener('dragover', allow)
      window.removeEventListener('paste', paste)
    }
  }, [imports, toasts])
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  )
}
