import type { ComputedValue, ConnectionEdit } from '../../../shared/finding.ts'

const computedWords: Readonly<Record<ComputedValue, string>> = {
  'basic-authorization': 'Basic «client_id:client_secret»',
  'basic-authorization-form-encoded': 'Basic «client_id:client_secret, form-encoded»',
  trimmed: 'without white space around it',
}

/** Says whether the edit takes away what stands at its key. */
export function isRemoval({ value, computed }: ConnectionEdit): boolean {
  return (value === undefined || value === '') && computed === undefined
}

/** One edit in a line: the key, and what will stand there. */
export function describeEdit(edit: ConnectionEdit): string {
  const { path, value, computed } = edit
  // The key itself is enough to find it in the form.
  const key = path.slice(path[0] === 'options' ? 1 : 0).join('.')
  if (isRemoval(edit)) return `${key} is ${value === '' ? 'emptied' : 'removed'}`
  if (computed !== undefined) return `${key}: ${computedWords[computed]}`
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `${key}: ${text.length > 300 ? `${text.slice(0, 300)}…` : text}`
}
