/** Markup that was written here, or came from a template that escaped what it was given. */
export interface SafeHtml {
  readonly markup: string
}

/** What a template may hold: text is escaped, lists are joined, `undefined` and `false` are left out. */
export type HtmlValue = string | number | SafeHtml | undefined | false | readonly HtmlValue[]

/** A template whose values are escaped, so that no text of a request becomes markup. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  const markup = parts
    .map((part, index) => (index === 0 ? part : toMarkup(values[index - 1]) + part))
    .join('')
  return { markup }
}

/** Takes markup that a library made and escaped; never anything of a request. */
export function trustedHtml(markup: string): SafeHtml {
  return { markup }
}

function toMarkup(value: HtmlValue): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'markup' in value ? value.markup : value.map(toMarkup).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
