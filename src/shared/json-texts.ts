/** From the end of a key to the beginning of its value, where that is a text. */
const betweenPattern = /"\s*:\s*"/g

/**
 * Replaces texts that stand under a key in JSON, or in what only resembles it. In time proportional
 * to the length, whatever the text is: an expression for whole pairs takes hours on some, and has
 * no room for a value of some megabytes.
 *
 * @param replace what stands in place of the text (both as they are written, escaped), or `null`
 */
export function replaceJsonTexts(
  text: string,
  replace: (key: string, value: string) => string | null,
): string {
  const parts: string[] = []
  let done = 0
  betweenPattern.lastIndex = 0
  for (;;) {
    const between = betweenPattern.exec(text)
    if (between === null) break
    const keyEnd = between.index
    const start = betweenPattern.lastIndex
    if (isEscaped(text, keyEnd, done)) continue
    const keyStart = keyEnd === 0 ? 0 : text.lastIndexOf('"', keyEnd - 1) + 1
    const end = endOfText(text, start)
    const replaced = replace(text.slice(Math.max(keyStart, done), keyEnd), text.slice(start, end))
    if (replaced !== null) {
      parts.push(text.slice(done, start), replaced)
      done = end
    }
    betweenPattern.lastIndex = Math.max(start, end)
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done)
}

/** Where the quotation mark is that ends the text; where there is none, the end of it all. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start)
  while (end !== -1 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, at: number, start: number): boolean {
  let backslashes = 0
  while (at - backslashes > start && text[at - backslashes - 1] === '\\') backslashes++
  return backslashes % 2 === 1
}
