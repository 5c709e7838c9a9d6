/** The words of a page, for which each expression reads a hostile page once and never again from every tag. */

/** Characters of a page that are read: what matters to a person stands at its beginning. */
const pageLimit = 200_000

/** The title of a page; empty where it has none. */
export function titleOf(html: string): string {
  return /<title[^<>]*>([^<]{1,200})/i.exec(html.slice(0, pageLimit))?.[1]?.trim() ?? ''
}

/** The words of a page without its title, scripts and markup, on one line. */
export function pageWords(html: string): string {
  return html
    .slice(0, pageLimit)
    .split(/<\/(?:script|style)\s*>/i)
    .map((part) => part.split(/<(?:script|style)\b/i, 1)[0])
    .join(' ')
    .replace(/<title[^<>]*>[^<]*/i, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
