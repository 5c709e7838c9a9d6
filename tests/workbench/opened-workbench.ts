import { expect, onTestFinished } from 'vitest'
import { createHttpUserAgent } from '../../src/engine/user-agents/http-user-agent.ts'
import type { ApiEvent, ApiInput, ApiName, ApiOutput, ApiResult } from '../../src/shared/api/api.ts'
import type { Connection } from '../../src/shared/connection.ts'
import type { Run } from '../../src/shared/run.ts'
import { ConfStore } from '../../src/workbench/conf-store.ts'
import { createWorkbench } from '../../src/workbench/create-workbench.ts'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import type { Workbench, WorkbenchPorts } from '../../src/workbench/workbench.ts'
import { findFreePort } from './free-port.ts'

/** A workbench on a data folder, as a shell opens it, closed when the test is over. */
export async function openWorkbench(
  folder: string,
  change: Partial<WorkbenchPorts> = {},
): Promise<Workbench> {
  const workbench = await createWorkbench({
    shell: 'browser-edition',
    version: '1.2.3',
    dataFolder: folder,
    store: new ConfStore(folder),
    vault: KeyFileVault.open(folder),
    userAgents: [
      { kind: 'chromium', unavailable: 'There is no browser.', create: createHttpUserAgent },
      { kind: 'http', unavailable: null, create: createHttpUserAgent },
    ],
    defaultUserAgent: 'http',
    playgroundPort: await findFreePort(),
    ...change,
  })
  onTestFinished(() => workbench.close())
  return workbench
}

/** Calls as the renderer does: types on the outside, the untyped door inside. */
export async function ask<N extends ApiName>(
  workbench: Workbench,
  name: N,
  input: ApiInput<N>,
): Promise<ApiOutput<N>> {
  const result = await workbench.call(name, input)
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  // The handlers are typed by the same contract.
  return result.value as ApiOutput<N>
}

/** The connection of the first start, with `ada` signed in without a page. */
export async function makePlaygroundPersonless(workbench: Workbench): Promise<Connection> {
  const [view] = await ask(workbench, 'listConnections', undefined)
  if (!view) throw new Error('there is no first connection')
  const { options } = view.connection
  const authParams = { ...options.authParams, demo_user: 'ada' }
  const connection = { ...view.connection, options: { ...options, authParams } }
  await ask(workbench, 'updateConnection', { connection })
  return connection
}

/** Collects the events of a workbench from now on. */
export function collectEvents(workbench: Workbench): readonly ApiEvent[] {
  const collected: ApiEvent[] = []
  workbench.subscribe((events) => void collected.push(...events))
  return collected
}

export async function finishedRun(workbench: Workbench, name: string): Promise<Run> {
  return await expect
    .poll(async () => (await ask(workbench, 'getLastRun', { name }))?.outcome, { timeout: 20_000 })
    .not.toBeNull()
    .then(async () => {
      const run = await ask(workbench, 'getLastRun', { name })
      if (run === null) throw new Error('there is no run')
      return run
    })
}

/** Why a call was refused, or `null`. */
export function refusalOf(result: ApiResult<unknown>): { code: string; message: string } | null {
  return result.ok ? null : { code: result.error.code, message: result.error.message }
}
