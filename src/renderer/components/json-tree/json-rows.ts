/** One line of a JSON tree. */
export interface JsonRow {
  /** Path of the value, a JSON Pointer (RFC 6901): unique in the tree. */
  readonly path: string
  readonly depth: number
  /** Name or index in its parent; `null` for the root. */
  readonly key: string | null
  readonly value: unknown
  /** Of objects and arrays; `null` for plain values. */
  readonly branch: {
    readonly isOpen: boolean
    readonly count: number
    readonly isArray: boolean
  } | null
}

/** Branches with more children than this stay closed until they are opened, and so do those in them. */
const openAtMost = 60
const openDepth = 3

/**
 * The visible lines of a JSON value: `toggled` holds the paths whose state is not the default. The
 * root has no line of its own where its children stand there anyway.
 */
export function jsonRows(root: unknown, toggled: ReadonlySet<string>): readonly JsonRow[] {
  const rows: JsonRow[] = []
  const visit = (value: unknown, key: string | null, path: string, depth: number): void => {
    if (!isBranch(value)) {
      rows.push({ path, depth, key, value, branch: null })
      return
    }
    const count = countOf(value)
    const isOpen = count > 0 && (depth < openDepth && count <= openAtMost) !== toggled.has(path)
    rows.push({ path, depth, key, value, branch: { isOpen, count, isArray: Array.isArray(value) } })
    if (isOpen) visitChildren(value, count, path, depth + 1)
  }
  const visitChildren = (branch: object, count: number, path: string, depth: number): void => {
    const childDepth = count > openAtMost ? Math.max(depth, openDepth) : depth
    for (const [key, child] of Object.entries(branch))
      visit(child, key, `${path}/${escapeForPointer(key)}`, childDepth)
  }
  const count = isBranch(root) ? countOf(root) : 0
  if (isBranch(root) && count > 0 && count <= openAtMost) visitChildren(root, count, '', 0)
  else visit(root, null, '', 0)
  return rows
}

function countOf(branch: object): number {
  return Array.isArray(branch) ? branch.length : Object.keys(branch).length
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function escapeForPointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
