/** One line of a JSON tree. */
export interface JsonRow {
  /** Path of the value, a JSON Pointer (RFC 6901), with a mark behind it for a range: unique in the tree. */
  readonly path: string
  readonly depth: number
  /** Name or index in its parent; `null` for the root. */
  readonly key: string | null
  readonly content: JsonContent
  /** Of objects and arrays that hold something, and of ranges; `null` for all else. */
  readonly isOpen: boolean | null
}

export type JsonContent =
  | { readonly kind: 'branch'; readonly isArray: boolean; readonly count: number }
  /** Some of the children of a branch that has too many to be shown in one list. */
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  | { readonly kind: 'plain'; readonly value: unknown }

/** Branches with more children than this stay closed until they are opened, and so do those in them. */
const openAtMost = 60
/** How many levels open by themselves. */
const openLevels = 3
/** Branches with more children than this open into ranges of so many. */
const rangeSize = 10_000

type Child = readonly [key: string, value: unknown]

/**
 * The visible lines of a JSON value: `toggled` holds the paths whose state is not the default. The
 * root has no line of its own where its children stand there anyway.
 */
export function jsonRows(root: unknown, toggled: ReadonlySet<string>): readonly JsonRow[] {
  const rows: JsonRow[] = []
  const visit = (
    key: string | null,
    value: unknown,
    path: string,
    depth: number,
    levelsToOpen: number,
  ): void => {
    const count = countChildren(value)
    const opensItself = levelsToOpen > 0 && count <= openAtMost
    const isOpen = count > 0 && opensItself !== toggled.has(path)
    const content: JsonContent = isBranch(value)
      ? { kind: 'branch', isArray: Array.isArray(value), count }
      : { kind: 'plain', value }
    rows.push({ path, depth, key, content, isOpen: count > 0 ? isOpen : null })
    if (isOpen) visitChildren(value, path, depth + 1, count > openAtMost ? 0 : levelsToOpen - 1)
  }
  const visitChildren = (value: unknown, path: string, depth: number, levels: number): void => {
    const children = childrenOf(value)
    if (children.length > rangeSize) visitRanges(children, path, depth)
    else
      for (const [key, child] of children)
        visit(key, child, `${path}/${escapeForPointer(key)}`, depth, levels)
  }
  const visitRanges = (children: readonly Child[], path: string, depth: number): void => {
    for (let first = 0; first < children.length; first += rangeSize) {
      // No key of a pointer has a `~` before anything but 0 and 1.
      const rangePath = `${path}/~range/${first}`
      const last = Math.min(first + rangeSize, children.length) - 1
      const isOpen = toggled.has(rangePath)
      rows.push({
        path: rangePath,
        depth,
        key: null,
        content: { kind: 'range', first, last },
        isOpen,
      })
      if (!isOpen) continue
      for (const [key, child] of children.slice(first, last + 1))
        visit(key, child, `${path}/${escapeForPointer(key)}`, depth + 1, 0)
    }
  }
  const count = countChildren(root)
  if (count > 0 && count <= openAtMost) visitChildren(root, '', 0, openLevels)
  else visit(null, root, '', 0, openLevels)
  return rows
}

function countChildren(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return isBranch(value) ? Object.keys(value).length : 0
}

function childrenOf(value: unknown): readonly Child[] {
  if (Array.isArray(value)) return value.map((child, index): Child => [String(index), child])
  return isBranch(value) ? Object.entries(value) : []
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function escapeForPointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
