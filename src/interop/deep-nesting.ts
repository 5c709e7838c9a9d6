/** Lists and objects inside each other; no known format has more than a few dozen. */
export const deepestNesting = 200

/**
 * The line in which a JSON text nests deeper than any known format. Counted in the text, because a
 * parser that met the nesting would already be out of stack or memory.
 */
export function findDeepNesting(text: string): number | null {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inString) {
      if (c === 0x5c) i += 1
      else if (c === 0x22) inString = false
    } else if (c === 0x22) inString = true
    else if (c === 0x7b || c === 0x5b) {
      depth += 1
      if (depth > deepestNesting) return text.slice(0, i).split('\n').length
    } else if (c === 0x7d || c === 0x5d) depth -= 1
  }
  return null
}
