import { useEffect, useEffectEvent } from 'react'

/** Says whether the key comes with the command key of the system: ⌘ or Ctrl. */
function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
}

/**
 * Calls back for Ctrl or ⌘ with that key, wherever the focus is: before the editor or any other
 * control gets the key.
 */
export function useCommandKey(key: string, callback: () => void): void {
  const latest = useEffectEvent(callback)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isCommand(event) || event.key.toLowerCase() !== key.toLowerCase()) return
      // What lies under a dialog is out of reach.
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      event.preventDefault()
      event.stopPropagation()
      latest()
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [key])
}
