/** The name that `wanted` was most likely meant to be, if any comes close. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const closest = names
    .map((name) => ({
      name,
      distance: editDistance(wanted.toLowerCase(), name.toLowerCase()),
      asTyped: editDistance(wanted, name),
    }))
    .sort((a, b) => a.distance - b.distance || a.asTyped - b.asTyped)[0]
  return closest && closest.distance <= Math.max(1, Math.floor(wanted.length / 3))
    ? closest.name
    : undefined
}

function editDistance(a: string, b: string): number {
  // A name of this length is no misspelling, and the table would grow with the script's own text.
  if (a.length > 60 || b.length > 60) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, right] of [...b].entries()) {
      const substitution = (row[j] ?? 0) + (left === right ? 0 : 1)
      next.push(Math.min(substitution, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
