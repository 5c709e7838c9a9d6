import { visit } from 'jsonc-parser'
import { joinPath } from './place.ts'

/** A key that an object of a JSON text has already. */
interface DuplicateKey {
  readonly path: string
  /** Where it stands again, counted from 1. */
  readonly line: number
}

/** Keys that stand twice and are listed one by one. */
const mostListed = 100

/** The keys of a JSON text that stand twice in one object, and how many more there are. */
export function findDuplicateKeys(text: string): {
  readonly listed: readonly DuplicateKey[]
  readonly unlisted: number
} {
  const listed: DuplicateKey[] = []
  const open: Set<string>[] = []
  let unlisted = 0
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, _offset, _length, line, _column, pathTo) => {
      const keys = open.at(-1)
      if (!keys?.has(key)) keys?.add(key)
      else if (listed.length === mostListed) unlisted += 1
      else
        listed.push({
          path: [...pathTo(), key].reduce<string>((path, part) => joinPath(path, part), ''),
          line: line + 1,
        })
    },
  })
  return { listed, unlisted }
}
