import { nameFromLabel } from '../../shared/name-from-label.ts'

/** The nearest valid connection name to a label, whatever that holds. */
export function importedName(label: string): string {
  return nameFromLabel(label) || 'imported'
}

/** A file's name without folders and extension, or `undefined` where it says nothing. */
export function labelOfFile(fileName: string | undefined): string | undefined {
  const base = fileName
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[a-z0-9]+$/i, '')
  return base === '' ? undefined : base
}

/** Says whether a hostname of a URL is an IP address, all of whose parts belong to it. */
function isAddress(hostname: string): boolean {
  return /^\[|^\d+(?:\.\d+){3}$/.test(hostname)
}

/** The host of a URL as a label, without what every provider's host has: `auth.acme.example` → `acme`. */
export function labelOfUrl(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const { hostname } = new URL(url)
  if (isAddress(hostname)) return hostname
  const parts = hostname
    .split('.')
    .filter((part) => !/^(www|auth|login|id|accounts?|oauth2?|sso|idp|api)$/.test(part))
  return (parts.length > 1 ? parts.slice(0, -1) : parts).join(' ') || hostname || undefined
}
