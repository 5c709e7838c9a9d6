import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test'
import type { ApiEvent, ApiResult } from '../../src/shared/api/api.ts'
import { applyRunEvent, type Run, type RunEvent } from '../../src/shared/run.ts'
import { findRealElectron, root } from './real-electron.ts'

/** The app with its window, on a data folder of its own. */
export interface StartedApp {
  readonly app: ElectronApplication
  readonly window: Page
  /** Calls a procedure over the page's own bridge. */
  call<T>(name: string, input?: unknown): Promise<T>
  /** The run once it is finished. */
  finishedRun(runId: string): Promise<Run>
}

export const test = base.extend<{ started: StartedApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter destructured
  started: async ({}, use) => {
    const { path, missing } = findRealElectron()
    base.skip(missing !== null, missing ?? '')
    const folder = mkdtempSync(join(tmpdir(), 'workbench-electron-'))
    const app = await _electron.launch({
      ...(path === null ? {} : { executablePath: path }),
      args: [root],
      cwd: root,
      env: { ...definedEnvironment(), OAUTH_WORKBENCH_DATA: folder },
    })
    try {
      const window = await app.firstWindow()
      await window.waitForLoadState()
      await window.evaluate(collectEvents)
      await use({
        app,
        window,
        call: (name, input) => call(window, name, input),
        finishedRun: (runId) => finishedRun(window, runId),
      })
    } finally {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

function definedEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...environment } = process.env
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}

/* What runs in the page is text: these files are compiled for Node, which has no `window`. */

const collectEvents =
  'window.seenEvents = []; window.workbench.subscribe((events) => window.seenEvents.push(...events)); true'

async function call<T>(window: Page, name: string, input: unknown): Promise<T> {
  const argument = input === undefined ? 'undefined' : JSON.stringify(input)
  const result = await window.evaluate<ApiResult<T>>(
    `window.workbench[${JSON.stringify(name)}](${argument})`,
  )
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

async function finishedRun(window: Page, runId: string): Promise<Run> {
  const finished = `window.seenEvents.some((e) => e.kind === 'run' && e.runId === ${JSON.stringify(runId)} && e.events.some((r) => r.kind === 'run-finished'))`
  await window.waitForFunction(finished)
  const seen = await window.evaluate<ApiEvent[]>('window.seenEvents')
  const events = seen.flatMap((e) => (e.kind === 'run' && e.runId === runId ? e.events : []))
  return events.reduce(foldRun, null) ?? fail(`run ${runId} never started`)
}

function foldRun(run: Run | null, event: RunEvent): Run | null {
  if (event.kind === 'run-started') return event.run
  return run && applyRunEvent(run, event)
}

function fail(message: string): never {
  throw new Error(message)
}
