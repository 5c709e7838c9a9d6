import { unescapeMarkup } from './unescaped-search.ts'

/** Lengths are bounded, or a page that is made for it would be read anew at each of its tags. */
const inputPattern = /<input\s[^<>]{1,20000}>/gi
const addressPattern =
  /(\s(?:href|action|src|content|formaction)\s*=\s*)("[^"<>]{1,20000}"|'[^'<>]{1,20000}')/gi
const namePattern = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const valuePattern = /(\svalue\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/i

/** Says whether a text is a page. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text)
}

/**
 * Replaces what a page sends or links to: the values of its fields, as a `form_post` response has
 * them, and the addresses in its attributes.
 *
 * @param replaceField what stands in place of a field's value, or `null`; both without their escapes
 * @param replaceAddress what stands in place of an address, as it is written
 */
export function replaceMarkupValues(
  text: string,
  replaceField: (name: string, value: string) => string | null,
  replaceAddress: (address: string) => string,
): string {
  return text
    .replace(inputPattern, (tag) => replaceInInput(tag, replaceField))
    .replace(
      addressPattern,
      (_, lead: string, quoted: string) =>
        lead + quoted[0] + replaceAddress(quoted.slice(1, -1)) + quoted[0],
    )
}

function replaceInInput(
  tag: string,
  replace: (name: string, value: string) => string | null,
): string {
  const named = namePattern.exec(tag)
  const name = named?.[1] ?? named?.[2] ?? named?.[3]
  if (name === undefined) return tag
  return tag.replace(valuePattern, (whole: string, lead: string, written: string) => {
    const mark = /^["']/.exec(written)?.[0] ?? ''
    const value = written.slice(mark.length, written.length - mark.length)
    const replaced = replace(unescapeMarkup(name), unescapeMarkup(value))
    return replaced === null ? whole : `${lead}${mark}${replaced}${mark}`
  })
}
