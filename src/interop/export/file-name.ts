import type { Connection } from '../../shared/connection.ts'

/** A name for a file with these connections; nothing in it leads to another folder. */
export function fileNameFor(connections: readonly Connection[], extension: string): string {
  const [only] = connections
  const base = connections.length === 1 && only ? only.name.replace(/[^a-zA-Z0-9_-]+/g, '-') : ''
  return `${base || 'connections'}.${extension}`
}
