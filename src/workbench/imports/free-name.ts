import { nameFromLabel } from '../../interop/import/connection-name.ts'
import { findNameProblem } from '../../shared/connection-problems.ts'

/** The name itself where it is valid and free, else the nearest one that is. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const valid = findNameProblem(name) === null ? name : nameFromLabel(name)
  let free = valid
  for (let n = 2; taken.has(free); n++) {
    const suffix = `-${n}`
    free = `${valid.slice(0, 128 - suffix.length).replace(/-$/, '')}${suffix}`
  }
  return free
}
