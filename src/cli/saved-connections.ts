import { statSync } from 'node:fs'
import { findNameProblem } from '../shared/connection-problems.ts'
import { nearestName } from '../shared/nearest-name.ts'
import { Refusal } from '../workbench/refusal.ts'
import type { OpenedConnection } from '../workbench/stored-connection.ts'
import { BadUsage } from './bad-usage.ts'
import { dataFolderOf } from './data-folder.ts'
import { openConnections, refusalAsBadUsage } from './open-connections.ts'

/**
 * Says whether a word can only mean a saved connection: a file of that name is taken before it, but
 * no folder.
 */
export function isSavedName(fileOrName: string): boolean {
  if (findNameProblem(fileOrName) !== null) return false
  try {
    return statSync(fileOrName, { throwIfNoEntry: false })?.isDirectory() ?? true
  } catch {
    // There is something of that name; that it cannot be read is said by reading it.
    return false
  }
}

/** Opens the saved connection of this name. Throws `BadUsage` where there is none, with the nearest one. */
export async function openSavedConnection(name: string): Promise<OpenedConnection> {
  const { connections } = openConnections(dataFolderOf())
  try {
    return await connections.get(name)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code !== 'connection-not-found') throw new BadUsage(error.message)
    const saved = await refusalAsBadUsage(connections.list())
    throw noSuchConnection(
      name,
      saved.connections.map(({ connection }) => connection.name),
    )
  }
}

function noSuchConnection(name: string, saved: readonly string[]): BadUsage {
  const nearest = nearestName(name, saved)
  const advice =
    nearest === undefined
      ? '"list connections" shows those that are saved.'
      : `did you mean the saved "${nearest}"?`
  return new BadUsage(`there is neither a file nor a saved connection "${name}"; ${advice}`)
}
