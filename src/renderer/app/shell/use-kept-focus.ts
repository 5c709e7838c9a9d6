import { useEffect } from 'react'

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/**
 * Gives the focus a place to go when what had it leaves the page: the nearest thing that can have it
 * in what is left around it. Else the next Tab would begin at the top of the document.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = []
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) around = ancestorsOf(target)
    }
    const rescue = () => {
      const [last] = around
      if (!last || isThere(last) || document.activeElement !== document.body) return
      // Dialogs give the focus back by themselves a moment after they are gone.
      setTimeout(() => {
        if (document.activeElement === document.body) nearestOf(around)?.focus()
      }, 60)
    }
    const observer = new MutationObserver(rescue)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

/** Still on the page, and able to have the focus. */
function isThere(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled')
}

function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentElement
  return parent === null ? [element] : [element, ...ancestorsOf(parent)]
}

function nearestOf(around: readonly Element[]): HTMLElement | null {
  for (const ancestor of around) {
    if (!ancestor.isConnected || ancestor === document.body) continue
    const found = ancestor.querySelector<HTMLElement>(focusable)
    if (found) return found
  }
  return document.querySelector<HTMLElement>(`main ${focusable.replaceAll(', ', ', main ')}`)
}
