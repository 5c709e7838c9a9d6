import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The project's folder. */
export const root = join(import.meta.dirname, '../..')

/** One file of src/. */
export interface SourceFile {
  /** From the project's folder, with slashes: `src/main/boot.ts`. */
  readonly path: string
  /** Without comments, which may name what the code must not do. */
  readonly code: string
}

/** Every TypeScript file of src/. */
export const sourceFiles: readonly SourceFile[] = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, code: withoutComments(readFileSync(join(root, path), 'utf8')) }))

/** Takes comments out; a `//` within a text, as in a URL, is none. */
export function withoutComments(source: string): string {
  return source.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_whole, text: string | undefined) => text ?? '',
  )
}
