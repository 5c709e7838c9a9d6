/** One entry of a map while it is edited; its name may still be blank or stand twice. */
export interface MapRow<T> {
  readonly id: number
  readonly name: string
  readonly value: T
}

export type TextMap<T> = Readonly<Record<string, T>>

export function rowsOfMap<T>(map: TextMap<T>): readonly MapRow<T>[] {
  return Object.entries(map).map(([name, value], id) => ({ id, name, value }))
}

/** The map that rows make: those without a name are left out, and of equal names the last counts. */
export function mapOfRows<T>(rows: readonly MapRow<T>[]): TextMap<T> {
  return Object.fromEntries(rows.filter((r) => r.name !== '').map((r) => [r.name, r.value]))
}

export function isSameMap<T>(a: TextMap<T>, b: TextMap<T>): boolean {
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
  )
}

/** The names that stand in more than one row. */
export function namesThatStandTwice<T>(rows: readonly MapRow<T>[]): ReadonlySet<string> {
  const names = rows.map((r) => r.name).filter(Boolean)
  return new Set(names.filter((name, index) => names.indexOf(name) !== index))
}

function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
