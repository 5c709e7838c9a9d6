/** Places inside a JSON value, named by the keys that lead there. */

/** A text inside a value. */
export interface TextPlace {
  readonly path: readonly string[]
  readonly text: string
}

/** A path as a person writes it, for example `options.client_secret`. */
export function keyPath(path: readonly string[]): string {
  return path.join('.')
}

/** Every text of a value with its path, at whatever depth. */
export function* textPlaces(value: unknown, path: readonly string[] = []): Generator<TextPlace> {
  if (typeof value === 'string') yield { path, text: value }
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textPlaces(item, [...path, key])
}

/** What stands at the path, or `undefined`. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    return Object.getOwnPropertyDescriptor(at, key)?.value
  }, value)
}

/** A copy of the value with another value at the path; the rest is shared with the original. */
export function replaceAt<T>(value: T, path: readonly string[], replacement: unknown): T {
  const [key, ...rest] = path
  // The copy has the shape of the original but for the one place that the caller names.
  if (key === undefined) return replacement as T
  if (Array.isArray(value)) {
    const copy = value.map((item, i) =>
      String(i) === key ? replaceAt(item, rest, replacement) : item,
    )
    return copy as T
  }
  return { ...value, [key]: replaceAt(valueAt(value, [key]), rest, replacement) }
}
