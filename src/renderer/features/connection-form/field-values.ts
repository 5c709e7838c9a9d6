/*
 * Values of keys that the workbench does not itself read: a file may hold anything there. Where the
 * shape is another one, the field stays out of the way (`null`) and the JSON tab has it.
 */

/** A text; absent counts as empty. */
export function textAt(value: unknown): string | null {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : null
}

/** A list of texts; absent counts as empty. */
export function listAt(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return []
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null
}

/** A map of texts; absent counts as empty. */
export function mapAt(value: unknown): Readonly<Record<string, string>> | null {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return null
  const entries = Object.entries(value)
  return entries.every(([, item]) => typeof item === 'string') ? Object.fromEntries(entries) : null
}

/** A flag; absent counts as off. */
export function flagAt(value: unknown): boolean | null {
  if (value === undefined || value === null) return false
  return typeof value === 'boolean' ? value : null
}

/** A number as text; absent counts as empty. */
export function numberAt(value: unknown): string | null {
  if (value === undefined || value === null) return ''
  return typeof value === 'number' ? String(value) : null
}
