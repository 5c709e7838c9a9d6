import { nearestName } from '../../../shared/nearest-name.ts'

/** Says what there is instead of `wanted`. */
export function listInstead(kind: string, wanted: string, names: readonly string[]): string {
  const nearest = nearestName(wanted, names)
  const question = nearest === undefined ? '' : ` Did you mean “${nearest}”?`
  return `${kind} that exist here: ${names.join(', ')}.${question}`
}
