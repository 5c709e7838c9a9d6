import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** One file of the built renderer. */
export interface InterfaceFile {
  readonly type: string
  readonly content: Buffer
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
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
      const type = types[extname(path)] ?? 'application/octet-stream'
      const servedAs = `/${relative(folder, path).split(sep).join('/')}`
      return [servedAs, { type, content: await readFile(path) }]
    }),
  )
  return new Map(read)
}
