/** Lines of the script around a place, the place marked, as compilers show it. */
export function writeSourceFrame(
  script: string,
  place: { readonly line: number; readonly column: number | null },
): string {
  const lines = script.split('\n')
  const first = Math.max(1, place.line - 2)
  const last = Math.min(lines.length, place.line + 2)
  const width = String(last).length
  const frame: string[] = []
  for (let number = first; number <= last; number++) {
    const mark = number === place.line ? '>' : ' '
    frame.push(`${mark} ${String(number).padStart(width)} | ${shorten(lines[number - 1] ?? '')}`)
    if (number === place.line && place.column !== null && place.column <= longestLine)
      frame.push(`  ${' '.repeat(width)} | ${' '.repeat(place.column - 1)}^`)
  }
  return frame.join('\n')
}

const longestLine = 120

function shorten(line: string): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine)}…`
}
