import { afterDrawing } from './after-drawing.ts'

/** Puts the focus on the first control with an error, once the page has drawn it. */
export function focusFirstProblem(page: HTMLElement | null): void {
  afterDrawing(() => {
    const control = page?.querySelector<HTMLElement>('.connection-form [aria-invalid="true"]')
    control?.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
  })
}
