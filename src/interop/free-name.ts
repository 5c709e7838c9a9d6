/** How a name is made free. */
interface Naming {
  /** Stands before the number. */
  readonly separator: '-' | '_'
  /** Characters that the name may have; absent: any number. */
  readonly longest?: number
}

/** The name, or the first of those with a number behind it that is not taken. */
export function freeName(
  name: string,
  taken: ReadonlySet<string>,
  { separator, longest = Number.POSITIVE_INFINITY }: Naming,
): string {
  let free = name
  for (let n = 2; taken.has(free); n++) {
    const suffix = `${separator}${n}`
    const beginning = name.slice(0, longest - suffix.length)
    free = `${beginning.endsWith(separator) ? beginning.slice(0, -1) : beginning}${suffix}`
  }
  return free
}
