import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { contentTypeOf } from '../../workbench/interface/content-types.ts'

/** One file of the built renderer. */
export interface InterfaceFile {
  readonly type: string
  readonly content: Buffer
}

/**
 * Reads the whole interface into memory, by the path under which it is served. What is not in the
 * map cannot be served, whatever a request's path looks like.
 */
export async function readInterfaceFiles(
  folder: string,
): Promise<ReadonlyMap<string, InterfaceFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const read = await Promise.all(
    files.map(async (entry): Promise<[string, InterfaceFile]> => {
      const path = join(entry.parentPath, entry.name)
      const servedAs = `/${relative(folder, path).split(sep).join('/')}`
      return [servedAs, { type: contentTypeOf(path), content: await readFile(path) }]
    }),
  )
  return new Map(read)
}
