/**
 * URLs of a trace hold placeholders, which `URL` would percent-encode; so they are cut as text.
 */

/** The parameters of a URL's query and fragment, decoded, in their order. */
export function parametersOf(url: string): readonly (readonly [name: string, value: string])[] {
  const [beforeFragment = '', fragment = ''] = splitOnce(url, '#')
  const query = splitOnce(beforeFragment, '?')[1] ?? ''
  return [...parsePairs(query), ...(fragment.includes('=') ? parsePairs(fragment) : [])]
}

/** The pairs of an `application/x-www-form-urlencoded` text, decoded, in their order. */
export function parsePairs(text: string): readonly (readonly [name: string, value: string])[] {
  return text
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = splitOnce(pair, '=')
      return [decode(name), decode(value)] as const
    })
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
