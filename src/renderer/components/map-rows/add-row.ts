import type { RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Adds a row to the end of a table, and puts the focus into one of its fields: there is typed next. */
export function addRow(table: RefObject<HTMLElement | null>, add: () => void, field = 0): void {
  flushSync(add)
  const fields = table.current?.querySelectorAll<HTMLElement>('[data-row]:last-of-type input')
  fields?.[field]?.focus()
}
