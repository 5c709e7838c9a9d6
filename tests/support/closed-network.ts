import dns from 'node:dns'
import { vi } from 'vitest'

/**
 * Keeps this process from looking up any name but that of this computer: a redirect that leads
 * somewhere else ends there with ENOTFOUND. Undone by `vi.restoreAllMocks`.
 */
export function closeNetwork(): void {
  const lookUp = dns.lookup
  const lookUpHere = (name: string, options: dns.LookupOptions, callback: Callback) => {
    if (/^(127\.|localhost$)/.test(name)) lookUp(name, options, callback)
    else process.nextTick(callback, notFound(name))
  }
  // Node's own connections only ever use this one of the overloads.
  vi.spyOn(dns, 'lookup').mockImplementation(lookUpHere as typeof dns.lookup)
}

type Callback = (error: NodeJS.ErrnoException | null, address: string | dns.LookupAddress[]) => void

function notFound(name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' })
}
