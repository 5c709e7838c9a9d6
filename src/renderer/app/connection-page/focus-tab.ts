import { afterDrawing } from './after-drawing.ts'
import type { EditTab } from './edit-pane.tsx'
import type { ResultTab } from './result-tabs.ts'

/** Puts the focus on a tab that was just opened, once it is drawn: who went there goes on there. */
export function focusTab(page: HTMLElement | null, tab: EditTab | ResultTab): void {
  afterDrawing(() =>
    page?.querySelector<HTMLElement>(`.pane-tab-strip [role="tab"][data-tab="${tab}"]`)?.focus(),
  )
}
