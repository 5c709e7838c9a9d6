/**
 * Something of each connection, by its name. No record: that would have something of every object's
 * own for `constructor`, which is a valid name.
 */
export type ByName<T> = ReadonlyMap<string, T>

export function withName<T>(all: ByName<T>, name: string, value: T): ByName<T> {
  return new Map(all).set(name, value)
}

export function withoutName<T>(all: ByName<T>, name: string): ByName<T> {
  return new Map([...all].filter(([other]) => other !== name))
}
