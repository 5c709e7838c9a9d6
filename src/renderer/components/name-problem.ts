import { findNameProblem } from '../../shared/connection-problems.ts'

/** What speaks against a name of connections that are to be stored together; `null`: nothing. */
export function findProblemAmong(names: readonly string[], name: string): string | null {
  const isAlone = names.indexOf(name) === names.lastIndexOf(name)
  return findNameProblem(name) ?? (isAlone ? null : 'Two are to have this name.')
}
