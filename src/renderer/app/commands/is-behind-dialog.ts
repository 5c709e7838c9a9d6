/** Says whether a dialog lies over the page: then what lies under it is out of reach. */
export function isBehindDialog(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
