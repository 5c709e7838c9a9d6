/** Reads a URL of a masked text; `null` where it is none. Placeholders in its query stay readable. */
export function readUrl(text: string | undefined): URL | null {
  return text !== undefined && URL.canParse(text) ? new URL(text) : null
}

/** The host of a URL with its port, or the text itself where it is no URL. */
export function hostOf(text: string): string {
  return readUrl(text)?.host || text.slice(0, 100)
}

/** A URL without its query and fragment, as explanations show it. */
export function placeOf(text: string): string {
  const url = readUrl(text)
  if (!url) return text.slice(0, 100)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  // An app's own address need not have a host, and no slashes before it (RFC 8252 §7.1).
  const place = isWeb ? `${url.origin}${url.pathname}` : (url.href.split(/[?#]/, 1)[0] ?? '')
  // A placeholder in a path must stay one that a person and the interface recognise.
  return place.replaceAll('%C2%AB', '«').replaceAll('%C2%BB', '»')
}

/** Says whether two hosts are the same, one above the other, or neighbours under the same two last labels. */
export function isRelatedHost(a: string, b: string): boolean {
  const [left, right] = [withoutPort(a), withoutPort(b)]
  return left === right || siteOf(left) === siteOf(right)
}

function withoutPort(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

// Without the public suffix list, three labels stand for names such as example.co.uk.
function siteOf(host: string): string {
  if (/^[\d.]+$/.test(host)) return host
  const labels = host.split('.')
  const isCountrySite =
    (labels.at(-1)?.length ?? 0) === 2 &&
    /^(co|com|org|net|ac|gov|edu|or|ne|go)$/.test(labels.at(-2) ?? '')
  return labels.slice(isCountrySite ? -3 : -2).join('.')
}
