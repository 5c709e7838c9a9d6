import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isBuildStale } from './start/build-freshness.ts'
import {
  downloadHostOf,
  explainFetchFailure,
  probeHost,
  runInstaller,
} from './start/fetch-electron.ts'
import { findElectron } from './start/find-electron.ts'
import {
  electronArguments,
  exitStatusOf,
  explainStartFailure,
  findDisplayProblem,
  type LaunchSituation,
} from './start/launch-plan.ts'
import type { Obstacle } from './start/obstacle.ts'
import { runProgram } from './start/run-program.ts'

/*
 * `npm start`: the desktop app, or the browser edition where Electron is impossible. Arguments are
 * passed on, for example `npm start -- --no-open`.
 */

const root = join(import.meta.dirname, '..')
const packageFolder = join(root, 'node_modules', 'electron')
const installerLimit = 5 * 60_000
const situation: LaunchSituation = {
  platform: process.platform,
  environment: process.env,
  userId: process.getuid?.() ?? null,
}

process.exitCode = await start(process.argv.slice(2))

async function start(args: readonly string[]): Promise<number> {
  const electron = await obtainElectron()
  if (!electron.ok) return startBrowserEdition(electron.obstacle, args)
  buildWhereStale()
  const flags = electronArguments(situation)
  if (flags.length > 0) console.log('Electron runs without its sandbox, because you are root.')
  const end = await runProgram({
    command: electron.path,
    arguments: [...flags, root, ...args],
    folder: root,
    // Set by editors that are built on Electron, it would make this one a plain Node.
    environment: { ELECTRON_RUN_AS_NODE: undefined },
    keepErrorOutput: true,
  })
  const failure = explainStartFailure(end)
  return failure === null ? exitStatusOf(end) : startBrowserEdition(failure, args)
}

type Obtained =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly obstacle: Obstacle }

async function obtainElectron(): Promise<Obtained> {
  const displayProblem = findDisplayProblem(situation)
  if (displayProblem !== null) return { ok: false, obstacle: displayProblem }
  const found = searchElectron()
  if (found.kind === 'found') return { ok: true, path: found.path }
  if (found.kind === 'misnamed') return { ok: false, obstacle: found.obstacle }
  console.log('Fetching Electron (about 110 MB, once) …')
  const end = await runInstaller(packageFolder, installerLimit)
  const fetched = searchElectron()
  if (fetched.kind === 'found') return { ok: true, path: fetched.path }
  const host = downloadHostOf(process.env)
  return { ok: false, obstacle: explainFetchFailure(end, host, await probeHost(host)) }
}

function searchElectron() {
  return findElectron({
    environment: process.env,
    platform: process.platform,
    packageFolder,
    exists: existsSync,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
  })
}

function buildWhereStale(): void {
  if (!isBuildStale(root)) return
  console.log('Building OAuth Workbench …')
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const build = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (build.status !== 0) process.exit(build.status ?? 1)
}

async function startBrowserEdition(obstacle: Obstacle, args: readonly string[]): Promise<number> {
  console.log(`${obstacle.reason}\n${obstacle.remedy}\nThe browser edition starts in its place.\n`)
  const end = await runProgram({
    command: process.execPath,
    arguments: [join(root, 'src', 'cli', 'start.ts'), 'serve', ...args],
    folder: root,
    keepErrorOutput: false,
  })
  return exitStatusOf(end)
}
