/** The part of a tab that tells how many there are behind it; nothing where there are none. */
export function withCount(count: number) {
  if (count === 0) return {}
  return { rightSection: <span className="tab-count">{count.toLocaleString('en')}</span> }
}
