/** Puts the focus on the control of the field at this path, or at the nearest path above it. */
export function focusField(within: ParentNode | null, path: readonly string[]): void {
  const places = [...(within?.querySelectorAll<HTMLElement>('[data-path]') ?? [])]
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join('.')
    const place = places.find((element) => element.dataset.path === key)
    const controls = place?.querySelectorAll<HTMLElement>('input, textarea, select')
    // The last control of a row is its value, before it stands its name.
    const control = place?.dataset.row ? controls?.[controls.length - 1] : controls?.[0]
    if (!control) continue
    // A folded group does not show its fields.
    const folded = control.closest('details')
    if (folded) folded.open = true
    control.scrollIntoView({ block: 'center' })
    control.focus({ preventScroll: true })
    return
  }
}
