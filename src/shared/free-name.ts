/** How a name is made free. */
interface Naming {
  /** Stands before the number. */
  readonly separator: '-' | '_'
  /** Characters that the name may have; absent: any number. */
  readonly longest?: number
}

const ofConnection: Naming = { separator: '-', longest: 128 }

/**
 * The name, or the first of those with a number behind it that is not taken; unless `naming` says
 * otherwise, as a connection may be called.
 */
export function freeName(
  name: string,
  taken: ReadonlySet<string>,
  { separator, longest = Number.POSITIVE_INFINITY }: Naming = ofConnection,
): string {
  let free = name
  for (let n = 2; taken.has(free); n++) {
    const suffix = `${separator}${n}`
    const beginning = name.slice(0, longest - suffix.length)
    free = `${beginning.endsWith(separator) ? beginning.slice(0, -1) : beginning}${suffix}`
  }
  return free
}
