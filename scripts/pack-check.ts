import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { writeDummyElectron } from './pack-check/dummy-electron.ts'
import { findFuseProblems } from './pack-check/fuses.ts'
import { findFileProblems, findTextProblems, type Secrets } from './pack-check/packed-files.ts'
import { findRunProblems } from './pack-check/run-packed.ts'
import { isBuildStale } from './start/build-freshness.ts'

/*
 * `npm run pack:check`: packs the app with a stand-in for Electron's binary, so that nothing is
 * downloaded, and looks at what came out. It is the layout for Linux; the others have the same
 * app.asar and the same fuses.
 */

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-pack-'))
try {
  const problems = await check()
  for (const problem of problems) console.error(`pack:check: ${problem}`)
  if (problems.length === 0) console.log('pack:check: the packed app is as it should be')
  else process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function check(): Promise<readonly string[]> {
  if (isBuildStale(root)) run('electron-vite/bin/electron-vite.js', ['build'])
  pack()
  const packed = join(folder, 'dist/linux-unpacked')
  const archive = join(packed, 'resources/app.asar')
  const app = join(folder, 'app')
  extractAll(archive, app)
  const files = listFiles(archive, app)
  return [
    ...findFileProblems(files),
    ...files.flatMap((file) =>
      findTextProblems(file, readFileSync(join(app, file), 'latin1'), secretsOfBuild()),
    ),
    ...(existsSync(`${archive}.unpacked`) ? ['files lie beside app.asar, unchecked'] : []),
    ...(await findFuseProblems(join(packed, 'oauth-workbench'))),
    ...(await findRunProblems(app)),
  ]
}

function pack(): void {
  const electron = join(folder, 'electron')
  writeDummyElectron(electron, electronVersion())
  run('electron-builder/cli.js', [
    '--linux',
    'dir',
    '--publish=never',
    `--config.electronDist=${electron}`,
    `--config.directories.output=${join(folder, 'dist')}`,
  ])
}

function electronVersion(): string {
  const path = join(root, 'node_modules/electron/package.json')
  return JSON.parse(readFileSync(path, 'utf8')).version
}

/** Runs a tool of node_modules; its output is shown only where it fails. */
function run(tool: string, args: readonly string[]): void {
  const path = join(root, 'node_modules', tool)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${tool} failed (status ${status}):\n${stdout}\n${stderr}`)
}

function listFiles(archive: string, extracted: string): readonly string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => existsSync(join(extracted, path)))
    .filter((path) => !isFolder(join(extracted, path)))
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory()
}

function secretsOfBuild(): Secrets {
  return { folders: [root], environment: process.env }
}
