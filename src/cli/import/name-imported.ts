import { freeConnectionName } from '../../interop/import/free-connection-name.ts'
import type { Connection } from '../../shared/connection.ts'
import { BadUsage } from '../bad-usage.ts'

/** What to do with a name that is taken: nothing at all, or give a free one. */
export const clashChoices = ['refuse', 'rename'] as const
export type ClashChoice = (typeof clashChoices)[number]

export interface Naming {
  /** Name in the file → name to store it under. */
  readonly rename: Readonly<Record<string, string>>
  readonly onClash: ClashChoice
}

/** The name that was given in place of another; an object has something of its own for `constructor`. */
export function newNameOf(name: string, rename: Naming['rename']): string | undefined {
  return Object.hasOwn(rename, name) ? rename[name] : undefined
}

/** The connections under the names that they are stored with. Throws `BadUsage` at a clash. */
export function nameImported(
  imported: readonly Connection[],
  { rename, onClash }: Naming,
  stored: ReadonlySet<string>,
): readonly Connection[] {
  const taken = new Set(stored)
  return imported.map((connection) => {
    const wanted = newNameOf(connection.name, rename) ?? connection.name
    const name = onClash === 'rename' ? freeConnectionName(wanted, taken) : wanted
    if (taken.has(name))
      throw new BadUsage(
        `there is already a connection named "${name}"; give this one another name with --rename ${connection.name}=NEW, or any free one with --on-clash rename. Nothing was stored.`,
      )
    taken.add(name)
    return { ...connection, name }
  })
}

/** Throws `BadUsage` where a connection is to be renamed that is not there: it would keep its name. */
export function refuseUnknownNames(
  there: readonly { readonly name: string }[],
  rename: Naming['rename'],
): void {
  const names = there.map(({ name }) => name)
  const unknown = Object.keys(rename).find((name) => !names.includes(name))
  if (unknown === undefined) return
  throw new BadUsage(
    `--rename names "${unknown}", which is none of the connections: ${names.join(', ') || 'there is none'}.`,
  )
}
