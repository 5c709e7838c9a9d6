/** One line of a JSON tree. */
export interface JsonRow {
  /** Path of the value, a JSON Pointer (RFC 6901): unique in the tree. */
  readonly path: string
  readonly depth: number
  /** Name or index in its parent; `null` for the root. */
  readonly key: string | null
  readonly value: unknown
  /** Of objects and arrays; `null` for plain values. */
  readonly isOpen: boolean | null
}

/** Branches with more children than this stay closed until they are opened, and so do those in them. */
const openAtMost = 60
/** How many levels open by themselves. */
const openLevels = 3

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
    rows.push({ path, depth, key, value, isOpen: isBranch(value) ? isOpen : null })
    if (isOpen) visitChildren(value, path, depth + 1, count > openAtMost ? 0 : levelsToOpen - 1)
  }
  const visitChildren = (value: unknown, path: string, depth: number, levels: number): void => {
    // 10 MB of JSON are many lines: no pair is made for each, and an index needs no escape.
    if (Array.isArray(value))
      value.forEach((child, index) => {
        visit(String(index), child, `${path}/${index}`, depth, levels)
      })
    else if (isBranch(value))
      for (const [key, child] of Object.entries(value))
        visit(key, child, `${path}/${escapeForPointer(key)}`, depth, levels)
  }
  const count = countChildren(root)
  if (count > 0 && count <= openAtMost) visitChildren(root, '', 0, openLevels)
  else visit(null, root, '', 0, openLevels)
  return rows
}

/** How many values an object or array holds; 0 for plain values. */
export function countChildren(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return isBranch(value) ? Object.keys(value).length : 0
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function escapeForPointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
