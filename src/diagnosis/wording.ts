import { plural } from '../shared/plural.ts'
/** The words that explanations share: quoting, lists and spans of time. */

/** A value of the run in quotes that are not its own, on one line and not too long. */
export function quote(value: unknown, limit = 120): string {
  const text = clip(value, limit)
  // Whoever wrote the value must not be able to close the quotes and go on in our name.
  return /["“”]/.test(text) ? `“${text.replace(/[“”]/g, '"')}”` : `"${text}"`
}

/** What a server says, in quotes and without its own full stop: ours follows. */
export function quoteWords(words: string, limit = 160): string {
  return quote(words.trim().replace(/(?<!\.)\.$/, ''), limit)
}

/** A value of the run on one line and not too long. */
export function clip(value: unknown, limit = 200): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))
    // A long text is cut before white space is folded, so that a body of megabytes costs nothing.
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return text.length > limit ? `${text.slice(0, limit)}…` : text
}

/** "a", "a and b", "a, b and c", and beyond the limit "a, b, c and 4 more". */
export function list(items: readonly string[], limit = 6): string {
  const unique = [...new Set(items)]
  const hidden = unique.length - limit
  const shown = hidden > 0 ? [...unique.slice(0, limit), `${hidden} more`] : unique
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** The same with each item in quotes. */
export function quotedList(items: readonly string[], limit = 6): string {
  const unique = [...new Set(items)]
  const hidden = unique.length - limit
  const shown = unique.slice(0, limit).map((item) => quote(item, 60))
  return list(hidden > 0 ? [...shown, `${hidden} more`] : shown, limit + 1)
}

/** A span of time in the unit that reads best, for example "3 minutes". */
export function span(seconds: number): string {
  const absolute = Math.abs(seconds)
  const [size, unit] =
    absolute < 120
      ? [1, 'second']
      : absolute < 7200
        ? [60, 'minute']
        : absolute < 172_800
          ? [3600, 'hour']
          : [86_400, 'day']
  return plural(Math.round(absolute / size), unit)
}

/** The causes in order: "Most likely a; else b; else c." */
export function ranked(causes: readonly string[]): string {
  const [first = '', ...others] = causes
  if (others.length === 0) return `Most likely ${first}.`
  return `Most likely ${first}; or else ${others.join('; or ')}.`
}

/** The text with a full stop at its end. */
export function sentence(text: string): string {
  return /[.!?…]["”»]?$/.test(text) ? text : `${text}.`
}

/** A `Retry-After` header (RFC 9110 §10.2.3), which is a number of seconds or a date. */
export function retryAfter(header: string): string {
  return /^\d+$/.test(header) ? span(Number(header)) : quote(header, 40)
}
