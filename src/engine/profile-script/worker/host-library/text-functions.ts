import { inspect } from 'node:util'
import type { DescribedValue } from '../../guest/described-value.ts'
import { writeConsoleText } from '../console-text.ts'
import { rebuildValue } from '../rebuild-value.ts'
import type { LibraryFunction } from './host-library.ts'

/** Texts of described values, as `node:util` writes them. */
export const textFunctions = {
  format: (given) => writeConsoleText(given.text(0)),
  inspect: (given) => {
    // The guest's own description; rebuilding copes with whatever stands in it.
    const described: DescribedValue = JSON.parse(given.text(0))
    return inspect(rebuildValue(described), { depth: given.integer(1, 0, 100) })
  },
} satisfies Readonly<Record<string, LibraryFunction>>
