import type { Connection } from '../../../shared/connection.ts'
import { isObject } from '../../../shared/json-object.ts'

/** What somebody did to a connection. */
export interface ConnectionChange {
  readonly from: Connection
  readonly to: Connection
}

/**
 * Does the same to another version of the connection. What the change left alone stays as it is there,
 * whoever has changed it meanwhile; what both have changed becomes what the change made of it.
 */
export function applyChange(onto: Connection, { from, to }: ConnectionChange): Connection {
  // Each key gets a value that a connection had there.
  return changed(onto, from, to) as Connection
}

function changed(onto: unknown, from: unknown, to: unknown): unknown {
  if (isSame(from, to)) return onto
  if (isSame(onto, from)) return to
  // A key that is not there is as good as an object without keys.
  const [here = {}, before = {}, after = {}] = [onto, from, to]
  if (!isObject(here) || !isObject(before) || !isObject(after)) return to
  const own = (object: object, key: string): unknown =>
    Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined
  const keys = new Set([...Object.keys(here), ...Object.keys(after)])
  const entries = [...keys].map(
    (key) => [key, changed(own(here, key), own(before, key), own(after, key))] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Says whether two values of JSON are the same, in the order of their keys too. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
