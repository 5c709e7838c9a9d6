import { placeholderPattern } from '../../../shared/redaction.ts'

export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  /** `label` is the placeholder without its quotation marks. */
  | { readonly kind: 'secret'; readonly placeholder: string; readonly label: string }

/** Cuts a text at the placeholders that stand for secrets in it. */
export function splitPlaceholders(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(placeholderPattern)) {
    if (match.index > end) parts.push({ kind: 'plain', text: text.slice(end, match.index) })
    const placeholder = match[0]
    parts.push({ kind: 'secret', placeholder, label: placeholder.slice(1, -1) })
    end = match.index + placeholder.length
  }
  if (end < text.length) parts.push({ kind: 'plain', text: text.slice(end) })
  return parts
}

/** Says whether the text is one placeholder and nothing else. */
export function isPlaceholder(text: string): boolean {
  const parts = splitPlaceholders(text)
  return parts.length === 1 && parts[0]?.kind === 'secret'
}
