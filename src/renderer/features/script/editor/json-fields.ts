import { isObject, type JsonObject } from '../../../../shared/json-object.ts'
import type { ScriptName } from '../../../../shared/script-api.ts'

/** The fields at a path of an object, each with the kind of its value; the value itself is never shown. */
export function fieldsAt(object: JsonObject, path: readonly string[]): readonly ScriptName[] {
  let value: unknown = object
  for (const key of path) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : null
  if (!isObject(value)) return []
  return Object.entries(value)
    .filter(([name]) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))
    .map(([name, field]) => ({ name, detail: kindOf(field) }))
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
