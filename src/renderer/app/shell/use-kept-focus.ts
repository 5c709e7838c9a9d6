import { useEffect } from 'react'

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/**
 * Gives the focus a place to go when what had it leaves the page: where a dialog was opened from, else
 * the nearest thing that can have it in what is left around it, best where it came from. Else the next
 * Tab would begin at the top of the document. When the whole page is another, the page itself gets it:
 * no control of it was asked for. A button that is only busy gets the focus back as soon as it can.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = []
    let cameFrom: Element | undefined
    let busy: Element | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target === around[0]) return
      cameFrom = around[0]
      around = placesAround(target, around)
    }
    const settle = () => {
      timer = undefined
      const [last] = around
      if (!last || !isLost()) return
      busy = last.isConnected && last.matches('[data-loading]') ? last : undefined
      if (busy === undefined) focusNearest(around, cameFrom)
    }
    const rescue = () => {
      const [last] = around
      if (timer !== undefined || !last || (isThere(last) && last !== busy)) return
      // Menus give the focus back by themselves a moment after they are gone, and a button that was
      // disabled loses it only when the page is drawn.
      timer = setTimeout(settle, 60)
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
      clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

/** Still on the page, and able to have the focus. */
function isThere(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled')
}

function isLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || !isThere(activeElement)
}

/**
 * Where the focus may go when an element is gone, the best first: what is around it, and for what is
 * in a dialog then what was around the focus before the dialog was there.
 */
function placesAround(element: Element, before: readonly Element[]): readonly Element[] {
  const dialog = element.closest('[role="dialog"][aria-modal="true"]')
  const opened = dialog ? before.filter((e) => !dialog.contains(e)) : []
  return [...new Set([...ancestorsOf(element), ...opened])]
}

/** An element and what it is in; after a menu comes the button that opens it. */
function ancestorsOf(element: Element | null): readonly Element[] {
  if (element === null) return []
  const button = element.matches('[role="menu"]') ? element.getAttribute('aria-labelledby') : null
  const next = button === null ? null : document.getElementById(button)
  return [element, ...(next ? [next] : []), ...ancestorsOf(element.parentElement)]
}

function focusNearest(around: readonly Element[], cameFrom: Element | undefined): void {
  const page = document.querySelector('main') ?? document.body
  // What is around the page has the header and the sidebar in it as well.
  const places = around.filter((e) => e.isConnected && !e.contains(page))
  for (const place of places) {
    const inside = [...place.querySelectorAll(focusable)]
    const best = inside.filter((e) => e === cameFrom)
    if ([place, ...best, ...inside].some(takesFocus)) return
  }
  page.tabIndex = -1
  page.focus()
}

function takesFocus(element: Element): boolean {
  if (element instanceof HTMLElement) element.focus()
  return document.activeElement === element
}
