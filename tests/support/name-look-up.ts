import dns from 'node:dns'
import { vi } from 'vitest'

/**
 * Has names lead to these addresses in this process, the first of which is connected to; other names
 * lead to where they do. Undone by `vi.restoreAllMocks`.
 */
export function leadNamesTo(names: Readonly<Record<string, readonly string[]>>): void {
  const lookUp = dns.lookup
  const lookUpNames = (name: string, options: dns.LookupOptions, callback: Callback) => {
    const found = names[name]?.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    if (found === undefined) return lookUp(name, options, callback)
    process.nextTick(() =>
      options.all
        ? callback(null, found)
        : callback(null, found[0]?.address ?? '', found[0]?.family),
    )
  }
  // Node's own connections only ever use this one of the overloads.
  vi.spyOn(dns, 'lookup').mockImplementation(lookUpNames as typeof dns.lookup)
}

type Callback = (
  error: NodeJS.ErrnoException | null,
  address: string | dns.LookupAddress[],
  family?: number,
) => void
