/** The host of a text that is a domain or a URL, with its port; `null` where it is neither. */
export function tenantDomainOf(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  const host = URL.canParse(url) ? new URL(url).host : '%'
  // Chromium takes a space in a host, and encodes it.
  return host.includes('%') ? null : host
}
