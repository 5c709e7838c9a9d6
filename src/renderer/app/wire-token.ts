const storageKey = 'oauth-workbench:token'

/**
 * Takes the key of the browser edition from the page's address (`#token=…`), keeps it for this tab
 * and removes it from the address bar, so that it is neither bookmarked nor shown on a shared screen.
 */
export function takeWireToken(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  history: Pick<History, 'replaceState'>,
): string | null {
  const fromAddress = new URLSearchParams(location.hash.slice(1)).get('token')
  if (fromAddress === null) return storage.getItem(storageKey)
  storage.setItem(storageKey, fromAddress)
  history.replaceState(null, '', location.pathname + location.search)
  return fromAddress
}
