import type { Wire } from '../../../shared/api/api.ts'
import type { IconSource, IconState } from '../../components/connection-icon.ts'

/** Milliseconds for which an address that changes must have stood still; it is stored by then. */
const settled = 800
/** Further attempts where the address was not stored yet. */
const attempts = 3

const none: IconState = { kind: 'none' }
const fetching: IconState = { kind: 'fetching' }

/** Has the workbench fetch pictures, each address once, and remembers them while the page is open. */
export function createIconSource(wire: Wire): IconSource {
  const states = new Map<string, IconState>()
  const newest = new Map<string, string>()
  const listeners = new Set<() => void>()

  const put = (iconUrl: string, state: IconState) => {
    states.set(iconUrl, state)
    for (const listener of listeners) listener()
  }

  async function fetchPicture(name: string, iconUrl: string, left = attempts): Promise<void> {
    // What is being typed is no address yet.
    if (newest.get(name) !== iconUrl) return put(iconUrl, none)
    const result = await wire.call('getConnectionIcon', { name, iconUrl })
    if (result.ok)
      put(
        iconUrl,
        result.value.kind === 'icon'
          ? { kind: 'shown', dataUrl: result.value.dataUrl }
          : result.value,
      )
    else if (left > 0) setTimeout(() => void fetchPicture(name, iconUrl, left - 1), settled)
    else put(iconUrl, none)
  }

  return {
    find: (_name, iconUrl) => states.get(iconUrl) ?? none,
    want(name, iconUrl) {
      const isFirst = !newest.has(name)
      newest.set(name, iconUrl)
      const { kind } = states.get(iconUrl) ?? none
      if (kind === 'fetching' || kind === 'shown') return
      put(iconUrl, fetching)
      setTimeout(() => void fetchPicture(name, iconUrl), isFirst ? 0 : settled)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
