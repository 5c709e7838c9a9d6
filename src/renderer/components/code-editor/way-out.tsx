/** How the focus leaves an editor in which Tab indents. */
export const wayOut = 'Esc, then Tab leaves the editor'

/** The same for those who see; who hears it, hears it of the editor. */
export function WayOut() {
  return (
    <span className="way-out" aria-hidden="true">
      <kbd>Esc</kbd> <kbd>Tab</kbd> leaves<span> the editor</span>
    </span>
  )
}
