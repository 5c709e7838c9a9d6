import { findNameProblem } from '../../shared/connection-problems.ts'
import { freeName } from '../free-name.ts'
import { nameFromLabel } from './connection-name.ts'

/** The name itself where it is valid and free, else the nearest one that is. */
export function freeConnectionName(name: string, taken: ReadonlySet<string>): string {
  const valid = findNameProblem(name) === null ? name : nameFromLabel(name)
  return freeName(valid, taken, { separator: '-', longest: 128 })
}
