import { InvalidArgumentError } from 'commander'

/** The longest time limit that a timer can hold with ease: a day, in seconds. */
const longestTimeout = 86_400

/** Reads the number of a port; 0 takes a free one. */
export function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}

/** Reads a time limit in seconds. */
export function parseSeconds(text: string): number {
  const seconds = Number(text)
  if (/^\d+(\.\d+)?$/.test(text) && seconds > 0 && seconds <= longestTimeout) return seconds
  throw new InvalidArgumentError(
    `A time limit is a number of seconds above 0 and up to ${longestTimeout}.`,
  )
}

/**
 * Adds one `NAME=VALUE` to those before it, or for `NAME` alone the value that it has in the
 * environment, which keeps a secret off the command line.
 */
export function addVariable(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  if (text.includes('=')) return addParameter(text, before)
  const value = process.env[text]
  if (value !== undefined) return { ...before, [text]: value }
  throw new InvalidArgumentError(
    'It is written NAME=VALUE, or NAME for a variable that is set in the environment.',
  )
}

/** Adds one `NAME=VALUE` to those before it. */
export function addParameter(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const separator = text.indexOf('=')
  if (separator < 1) throw new InvalidArgumentError('A parameter is written NAME=VALUE.')
  return { ...before, [text.slice(0, separator)]: text.slice(separator + 1) }
}
