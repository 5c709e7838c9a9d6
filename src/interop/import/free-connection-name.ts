import { findNameProblem } from '../../shared/connection-problems.ts'
import { freeName } from '../../shared/free-name.ts'
import { importedName } from './connection-name.ts'

/** The name itself where it is valid and free, else the nearest one that is. */
export function freeConnectionName(name: string, taken: ReadonlySet<string>): string {
  const valid = findNameProblem(name) === null ? name : importedName(name)
  return freeName(valid, taken)
}
