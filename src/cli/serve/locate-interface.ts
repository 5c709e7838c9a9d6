import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BadUsage } from '../bad-usage.ts'
import type { buildInterface } from './build-interface.ts'

/** Finds the built renderer. From source it is built first where it is missing or out of date. */
export async function locateInterface(say: (line: string) => void): Promise<string> {
  const isSource = import.meta.filename.endsWith('.ts')
  return isSource ? await locateFromSource(say) : locatePacked()
}

async function locateFromSource(say: (line: string) => void): Promise<string> {
  const root = join(import.meta.dirname, '../../..')
  const folder = join(root, 'out/renderer')
  const sources = [join(root, 'src/renderer'), join(root, 'src/shared')]
  if (isUpToDate(join(folder, 'index.html'), sources)) return folder
  say('Building the interface …')
  // By its full address, so that no bundler follows the way to Vite, which a packed layout lacks.
  const builder = pathToFileURL(join(import.meta.dirname, 'build-interface.ts')).href
  const module: { readonly buildInterface: typeof buildInterface } = await import(builder)
  await module.buildInterface(root, folder)
  return folder
}

function locatePacked(): string {
  const folder = join(import.meta.dirname, '../renderer')
  const page = join(folder, 'index.html')
  if (!existsSync(page)) throw new BadUsage(`the interface is missing: there is no ${page}.`)
  return folder
}

function isUpToDate(built: string, sources: readonly string[]): boolean {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs
  return builtAt !== undefined && sources.every((folder) => newestIn(folder) <= builtAt)
}

/** The time of the last change in the folder, at whatever depth. */
function newestIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Math.max(
    statSync(folder).mtimeMs,
    ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
}
