import { listInstead } from './list-instead.ts'

/** Functions that a module has in Node and not here: calling one fails by its name. */
export function absentMembers(
  moduleName: string,
  names: readonly string[],
  present: readonly string[],
): Record<string, () => never> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        const instead = listInstead(`Members of ${moduleName}`, name, present)
        throw new TypeError(`${moduleName}.${name} does not exist here. ${instead}`)
      },
    ]),
  )
}
