import { accessSync, constants, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** A browser that Chromium's protocol can drive, or why there is none. */
export type BrowserSearchResult =
  | {
      readonly found: true
      readonly executablePath: string
      /** Where it was looked for. */
      readonly origin: 'environment' | 'installed' | 'playwright'
    }
  | { readonly found: false; readonly reason: string }

/** What the search can see of the machine. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform
  readonly environment: Environment
  /** Says whether the path is a file that may be started. */
  readonly isExecutable: (path: string) => boolean
  /** Where Playwright keeps the browser that it downloads itself; asked last. */
  readonly playwrightPath: () => string | undefined
}

/** The variable that names the browser to use instead of the first one that is found. */
export const browserVariable = 'OAUTH_WORKBENCH_BROWSER'

/**
 * Chooses the browser: the one that `OAUTH_WORKBENCH_BROWSER` names, else Chrome, Edge or Chromium
 * in a well-known place or on the PATH, else the one that Playwright downloaded.
 */
export function chooseBrowser(search: BrowserSearch): BrowserSearchResult {
  const named = search.environment[browserVariable]
  if (named)
    return search.isExecutable(named)
      ? { found: true, executablePath: named, origin: 'environment' }
      : { found: false, reason: `${browserVariable} names ${named}, which cannot be started` }
  const installed = candidatesOf(search).find(search.isExecutable)
  if (installed) return { found: true, executablePath: installed, origin: 'installed' }
  const downloaded = search.playwrightPath()
  if (downloaded && search.isExecutable(downloaded))
    return { found: true, executablePath: downloaded, origin: 'playwright' }
  return {
    found: false,
    reason: `no Chrome, Edge or Chromium is installed where it is looked for; install one, or name its program in ${browserVariable}`,
  }
}

/** Looks for the browser on this machine. */
export async function findBrowser(
  environment: Environment = process.env,
): Promise<BrowserSearchResult> {
  const search = { platform: process.platform, environment, isExecutable }
  const result = chooseBrowser({ ...search, playwrightPath: () => undefined })
  if (result.found || environment[browserVariable]) return result
  // Playwright takes long to load, so it is asked only where nothing is installed.
  const { chromium } = await import('playwright')
  return chooseBrowser({ ...search, playwrightPath: () => chromium.executablePath() })
}

function candidatesOf(search: BrowserSearch): readonly string[] {
  if (search.platform === 'win32') return windowsCandidates(search.environment)
  if (search.platform === 'darwin') return macCandidates(search.environment)
  return linuxCandidates(search.environment)
}

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
] as const

function windowsCandidates(environment: Environment): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = variableOf(environment, name)
    return root ? [root] : []
  })
  return [
    ...windowsPrograms.flatMap((parts) => roots.map((root) => win32.join(root, ...parts))),
    ...onPath(environment, ['chrome.exe', 'msedge.exe', 'chromium.exe'], win32),
  ]
}

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
] as const

function macCandidates(environment: Environment): readonly string[] {
  const home = variableOf(environment, 'HOME')
  const roots = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])]
  return [
    ...macPrograms.flatMap((program) => roots.map((root) => posix.join(root, program))),
    ...onPath(environment, ['google-chrome', 'chromium'], posix),
  ]
}

// `chromium-browser` comes last: on Ubuntu it is a script that only says how to get the snap.
const linuxPrograms = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
] as const

const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  ...linuxPrograms.map((program) => `/usr/bin/${program}`),
  '/snap/bin/chromium',
] as const

function linuxCandidates(environment: Environment): readonly string[] {
  return [...onPath(environment, linuxPrograms, posix), ...linuxPlaces]
}

function onPath(
  environment: Environment,
  programs: readonly string[],
  path: typeof posix,
): readonly string[] {
  const folders = (variableOf(environment, 'PATH') ?? '')
    .split(path.delimiter)
    // A relative folder would make the choice depend on where the workbench was started.
    .filter((folder) => path.isAbsolute(folder))
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)))
}

/** Windows spells the names of its variables in any case (`Path`, `ProgramFiles`). */
function variableOf(environment: Environment, name: string): string | undefined {
  const wanted = name.toUpperCase()
  return Object.entries(environment).find(([key]) => key.toUpperCase() === wanted)?.[1]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
