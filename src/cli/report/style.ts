import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Colours a text where standard output is a terminal and nobody set `NO_COLOR`. */
export function paint(format: Format, text: string): string {
  return styleText(format, text, { stream: process.stdout })
}

/**
 * A text from a server or a script that cannot steer the terminal: control characters, which could
 * colour, move or overwrite what stands there, are shown by their code.
 */
export function plain(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Every line of the text, moved to the right. */
export function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns))
}

/** A heading over its lines, or nothing where there are no lines. */
export function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${paint('bold', title)}\n${indent(lines.join('\n'), 2)}\n`
}

/** Milliseconds as a person reads them. */
export function duration(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  return `${(milliseconds / 1000).toFixed(2)} s`
}
