import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Colours a text where standard output is a terminal and nobody set `NO_COLOR`. */
export function paint(format: Format, text: string): string {
  return styleText(format, text, { stream: process.stdout })
}

/**
 * A text from a server or a script on one line, which can steer nothing: control characters, which
 * could colour, move, overwrite or pass for a line of ours, are shown by their code, and so is what
 * begins a command to a CI runner: `::` at the start of a line (GitHub), `##[` and `##vso[` anywhere
 * (GitHub, Azure).
 */
export function plain(text: string): string {
  return text.replace(steering, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

const steering = /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]|(?<=^\s*):(?=:)|#(?=#\w*\[)/gu

/** The same for a text that may have several lines; a bar tells those after the first from ours. */
export function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n│ ')
}

/** The same for a value of JSON, indented; none of its lines is another's text. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map(plain).join('\n')
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
  if (milliseconds < 9.95) return `${milliseconds.toFixed(1)} ms`
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  return `${(milliseconds / 1000).toFixed(2)} s`
}
