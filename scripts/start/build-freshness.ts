import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
const sources = ['src', 'package.json', 'electron.vite.config.ts', 'vite.config.ts']

/** Says whether the build is missing or older than anything that it is made from. */
export function isBuildStale(root: string): boolean {
  const builtAt = products.map((path) => modifiedAt(join(root, path)))
  const oldest = Math.min(...builtAt.map((time) => time ?? 0))
  return sources.some((path) => newestIn(join(root, path)) > oldest)
}

function modifiedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

/** The time of the newest file at or below a path; folders count, because files may be taken away. */
function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const entries = readdirSync(path).map((name) => newestIn(join(path, name)))
  return Math.max(stats.mtimeMs, ...entries)
}
