import type { Connection } from '../../../shared/connection.ts'
import {
  type ConnectionProblem,
  findConnectionProblems,
} from '../../../shared/connection-problems.ts'

/** A path as a key of a set. */
export function pathKey(path: readonly string[]): string {
  return path.join('\n')
}

/**
 * The problems to show: all, but that a field which is begun empty is not called missing before the
 * person has been there; the callback URL is, where a connection came without one. `visited` holds path keys; `'all'` shows every problem.
 */
export function visibleProblems(
  connection: Connection,
  visited: ReadonlySet<string> | 'all',
): readonly ConnectionProblem[] {
  const problems = findConnectionProblems(connection)
  if (visited === 'all') return problems
  return problems.filter(
    ({ path }) => visited.has(pathKey(path)) || valueAt(connection, path) !== '',
  )
}

/** The problems at this path or below it. */
export function problemsAt(
  problems: readonly ConnectionProblem[],
  path: readonly string[],
): readonly ConnectionProblem[] {
  return problems.filter((p) => path.every((key, index) => p.path[index] === key))
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (v, key) => (typeof v === 'object' && v !== null ? Reflect.get(v, key) : undefined),
    value,
  )
}
