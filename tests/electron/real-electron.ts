import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findElectron } from '../../scripts/start/find-electron.ts'
import { findDisplayProblem } from '../../scripts/start/launch-plan.ts'

/** The project's folder, which is what Electron is started on. */
export const root = join(import.meta.dirname, '../..')

/** The real Electron, or why these tests cannot run. */
export type RealElectron =
  | { readonly path: string; readonly missing: null }
  | { readonly path: null; readonly missing: string }

/** Looks for the binary and for what it needs; downloads and builds nothing. */
export function findRealElectron(): RealElectron {
  const display = findDisplayProblem({
    platform: process.platform,
    environment: process.env,
    userId: process.getuid?.() ?? null,
  })
  if (display !== null) return { path: null, missing: display.reason }
  const found = findElectron({
    environment: process.env,
    platform: process.platform,
    packageFolder: join(root, 'node_modules', 'electron'),
    exists: existsSync,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
  })
  if (found.kind === 'misnamed') return { path: null, missing: found.obstacle.reason }
  if (found.kind === 'not-installed')
    return { path: null, missing: 'The Electron binary is not installed; npm start fetches it.' }
  if (!existsSync(join(root, 'out/main/index.js')))
    return { path: null, missing: 'There is no build in out/; npm run build makes it.' }
  return { path: found.path, missing: null }
}
