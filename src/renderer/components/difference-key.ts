import type { Difference } from '../../shared/run-comparison.ts'

/** What no other row of a list has: a list may lose one item and get another at the same place. */
export function differenceKey({ change, path }: Difference): string {
  return [change, ...path].join('\n')
}
