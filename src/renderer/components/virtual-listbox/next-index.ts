/**
 * The row that a key leads to from the selected one (-1: none is), or `null` where the key has
 * nothing to do with moving.
 */
export function nextIndex(
  key: string,
  selected: number,
  count: number,
  pageSize: number,
): number | null {
  if (count === 0) return null
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(selected + 1, last)
    case 'ArrowUp':
      return selected === -1 ? last : Math.max(selected - 1, 0)
    case 'PageDown':
      return Math.min(selected + pageSize, last)
    case 'PageUp':
      return Math.max(selected - pageSize, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
