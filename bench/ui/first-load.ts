import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Target } from '../measure.ts'

const limit = 450_000

/** The gzip size of the JavaScript that the built page loads before anything is done on it. */
export function measureFirstLoad(interfaceFolder: string): Target {
  const page = readFileSync(join(interfaceFolder, 'index.html'), 'utf8')
  const entries = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path = '']) => path)
  const loaded = new Set<string>()
  for (const entry of entries) addWithImports(interfaceFolder, entry, loaded)
  const size = [...loaded].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(interfaceFolder, path))).length,
    0,
  )
  return {
    what: `JavaScript of the first load, gzip (${loaded.size} files)`,
    measured: `${Math.round(size / 1000)} kB`,
    target: `at most ${limit / 1000} kB`,
    met: size <= limit,
  }
}

/** Static imports are loaded with a chunk; those behind `import()` are not. */
function addWithImports(folder: string, path: string, loaded: Set<string>): void {
  if (loaded.has(path)) return
  loaded.add(path)
  const text = readFileSync(join(folder, path), 'utf8')
  for (const [, file = ''] of text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
    addWithImports(folder, join(path, '..', file), loaded)
}
