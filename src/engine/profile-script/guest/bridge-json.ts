/**
 * JSON of what crosses the bridge. Where the script has given all objects a `toJSON`, as old
 * libraries do, it must not speak in place of ours: then a copy without prototypes is written.
 */
export function writeBridgeJson(value: unknown): string {
  return JSON.stringify('toJSON' in [] ? withoutPrototypes(value) : value)
}

function withoutPrototypes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const copy: object = Array.isArray(value) ? [] : {}
  for (const key of Object.keys(value))
    Reflect.set(copy, key, withoutPrototypes(Reflect.get(value, key)))
  return Object.setPrototypeOf(copy, null)
}
