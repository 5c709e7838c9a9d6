import { parse, stringify } from 'qs'

/** `values` as `application/x-www-form-urlencoded`: nested as `a[b]`, arrays as `a[0]`. */
export function writeForm(values: unknown): string {
  return stringify(values)
}

/** The URL with `values` merged into its query; unchanged where that leaves nothing. */
export function mergeQuery(href: string, values: unknown): string {
  const [beforeQuery = '', query = ''] = href.split(/[?#]/)
  const merged = parse(query)
  for (const key in Object(values)) merged[key] = Reflect.get(Object(values), key)
  const text = stringify(merged)
  return text === '' ? href : `${beforeQuery}?${text}`
}

/** Encodes the characters that RFC 3986 reserves and `encodeURIComponent` leaves. */
export function encodeReserved(text: string): string {
  return text.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
