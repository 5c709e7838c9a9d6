import { existsSync } from 'node:fs'
import {
  type BrowserSearchResult,
  browserVariable,
  findBrowser,
} from '../../src/engine/user-agents/find-browser.ts'
import { runProcess, runTool } from './run-tool.ts'

/** A way to get a browser on this machine. */
interface Installation {
  readonly name: string
  readonly install: (root: string) => Promise<number>
}

/** Finds the browser of this machine, or installs one; tries each way once. */
export async function provideBrowser(root: string): Promise<BrowserSearchResult> {
  let result = await findBrowser()
  // A browser that the person names is theirs to provide.
  if (process.env[browserVariable]) return result
  for (const { name, install } of installationsFor(machine())) {
    if (result.found) break
    console.log(`No browser was found (${result.reason}); trying ${name}.`)
    if ((await install(root)) !== 0) console.error(`${name} failed.`)
    result = await findBrowser()
  }
  return result
}

/** What decides how a browser can be installed. */
export interface Machine {
  readonly isRoot: boolean
  readonly isDebianLike: boolean
}

/** The ways to install a browser on such a machine, the less intrusive one first. */
export function installationsFor({ isRoot, isDebianLike }: Machine): readonly Installation[] {
  return [
    { name: "Playwright's download", install: downloadWithPlaywright },
    ...(isRoot && isDebianLike ? [{ name: 'apt-get', install: installWithApt }] : []),
  ]
}

function machine(): Machine {
  return {
    isRoot: process.getuid?.() === 0,
    isDebianLike: existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
  }
}

function downloadWithPlaywright(root: string): Promise<number> {
  return runTool(root, 'playwright', ['install', 'chromium'])
}

async function installWithApt(root: string): Promise<number> {
  const options = { environment: { DEBIAN_FRONTEND: 'noninteractive' }, output: 'silent' } as const
  const update = await runProcess(root, 'apt-get', ['update', '-qq'], options)
  // Yesterday's list may still do.
  if (update !== 0) console.error('apt-get update failed; going on with the lists that are there.')
  return await runProcess(root, 'apt-get', ['install', '-qq', '-y', 'chromium'], options)
}
