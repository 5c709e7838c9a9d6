/** A value of JSON with text keys. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Says whether a value is an object with text keys: neither `null` nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
