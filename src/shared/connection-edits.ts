import { assertNever } from './assert-never.ts'
import { toBase64 } from './base64.ts'
import type { Connection } from './connection.ts'
import type { ConnectionEdit } from './finding.ts'
import { formEncode } from './form-encode.ts'
import { isObject } from './json-object.ts'

/**
 * Applies the edits of a finding. The connection must have its real secrets, because a computed
 * value is made from them. Every key that no edit names stays as it is.
 */
export function applyConnectionEdits(
  connection: Connection,
  edits: readonly ConnectionEdit[],
): Connection {
  return edits.reduce((edited, edit) => {
    const value = edit.computed === undefined ? edit.value : compute(edited, edit)
    // The edits of findings only write keys of a connection, with the types these keys have.
    return setAt(edited, edit.path, value) as Connection
  }, connection)
}

/**
 * The value of an `Authorization` header (RFC 7617 §2).
 *
 * @param spell how each of the two is written before base64; most servers want them as they are
 */
export function basicAuthorizationOf(
  { options }: Connection,
  spell: (text: string) => string = (text) => text,
): string {
  const credentials = `${spell(options.client_id)}:${spell(options.client_secret ?? '')}`
  return `Basic ${toBase64(credentials)}`
}

function compute(connection: Connection, { path, computed }: ConnectionEdit): unknown {
  switch (computed) {
    case 'basic-authorization':
      return basicAuthorizationOf(connection)
    case 'basic-authorization-form-encoded':
      return basicAuthorizationOf(connection, formEncode)
    case 'trimmed': {
      const value = valueAt(connection, path)
      return typeof value === 'string' ? value.trim() : value
    }
    case undefined:
      return undefined
    default:
      return assertNever(computed)
  }
}

/** The value at a path; `undefined` where the keys do not lead to one. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root)
}

function setAt(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const record = isObject(root) ? root : {}
  const { [key]: child, ...others } = record
  const next = setAt(child, rest, value)
  if (next === undefined) return others
  // An edited key keeps its place among the others.
  return key in record ? { ...record, [key]: next } : { ...others, [key]: next }
}
