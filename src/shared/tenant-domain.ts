/** The host of a text that is a domain or a URL, with its port; `null` where it is neither. */
export function tenantDomainOf(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  return URL.canParse(url) ? new URL(url).host : null
}
