import { posix, win32 } from 'node:path'
import type { Obstacle } from './obstacle.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the search can see of the machine. */
export interface ElectronSearch {
  readonly environment: Environment
  readonly platform: NodeJS.Platform
  /** Folder of the installed npm package `electron`. */
  readonly packageFolder: string
  readonly exists: (path: string) => boolean
  /** The text of a file, or `null`. */
  readonly read: (path: string) => string | null
}

/** Electron's binary, or what stands in its way. */
export type ElectronSearchResult =
  | { readonly kind: 'found'; readonly path: string }
  /** Nobody named a binary and none is installed: it can be fetched. */
  | { readonly kind: 'not-installed' }
  /** Somebody named a binary that is not there. */
  | { readonly kind: 'misnamed'; readonly obstacle: Obstacle }

/**
 * Looks for the binary: the one that `ELECTRON_EXEC_PATH` names, else the one in the folder of
 * `ELECTRON_OVERRIDE_DIST_PATH`, else the one that Electron's installer put into its package.
 */
export function findElectron(search: ElectronSearch): ElectronSearchResult {
  const { environment, exists, packageFolder, read } = search
  const { join } = search.platform === 'win32' ? win32 : posix
  const { ELECTRON_EXEC_PATH, ELECTRON_OVERRIDE_DIST_PATH } = environment
  const installedName = read(join(packageFolder, 'path.txt'))?.trim()
  if (ELECTRON_EXEC_PATH) return named('ELECTRON_EXEC_PATH', ELECTRON_EXEC_PATH, exists)
  if (ELECTRON_OVERRIDE_DIST_PATH) {
    const name = installedName || executableName(search.platform)
    const path = join(ELECTRON_OVERRIDE_DIST_PATH, name)
    return named('ELECTRON_OVERRIDE_DIST_PATH', path, exists)
  }
  const path = installedName && join(packageFolder, 'dist', installedName)
  if (!path || !exists(path)) return { kind: 'not-installed' }
  return isRightVersion(search, join) ? { kind: 'found', path } : { kind: 'not-installed' }
}

function named(
  variable: string,
  path: string,
  exists: ElectronSearch['exists'],
): ElectronSearchResult {
  if (exists(path)) return { kind: 'found', path }
  return {
    kind: 'misnamed',
    obstacle: {
      reason: `${variable} leads to ${path}, and there is nothing.`,
      remedy: `For the desktop app, let ${variable} lead to Electron, or unset it to have Electron downloaded.`,
    },
  }
}

/** An update of the package leaves the old binary where it was; its installer then replaces it. */
function isRightVersion({ packageFolder, read }: ElectronSearch, join: typeof posix.join): boolean {
  const installed = read(join(packageFolder, 'dist', 'version'))
    ?.trim()
    .replace(/^v/, '')
  const manifest = read(join(packageFolder, 'package.json')) ?? '{}'
  return installed !== undefined && manifest.includes(`"version": "${installed}"`)
}

function executableName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe'
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return 'electron'
}
