import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createHttpUserAgent } from '../../src/engine/user-agents/http-user-agent.ts'
import type { UserAgent } from '../../src/engine/user-agents/user-agent.ts'
import { currentTokensOf } from '../../src/shared/follow-up.ts'
import type { Run } from '../../src/shared/run.ts'
import type { Workbench, WorkbenchPorts } from '../../src/workbench/workbench.ts'
import { findFreePort } from './free-port.ts'
import {
  ask,
  collectEvents,
  finishedRun,
  makePlaygroundPersonless,
  openWorkbench,
  refusalOf,
} from './opened-workbench.ts'
import { connectToSilence } from './silent-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

const refresh = { kind: 'refresh' } as const

/** A workbench on the folder in which `ada` has just logged in at the playground. */
async function logIn(
  folder: string,
  keepSecrets: boolean,
  change: Partial<WorkbenchPorts> = {},
): Promise<{ workbench: Workbench; run: Run }> {
  const workbench = await openWorkbench(folder, change)
  await ask(workbench, 'setRunRetention', { maxRuns: 10, maxAgeDays: 10, keepSecrets })
  await makePlaygroundPersonless(workbench)
  await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
  const run = await finishedRun(workbench, 'playground')
  await expect.poll(async () => (await ask(workbench, 'listRuns', {})).total).toBe(1)
  return { workbench, run }
}

test('a refresh is kept in the run’s file, with findings of its own, and told as events', async () => {
  const { workbench, run } = await logIn(temporaryFolder(), false)
  await ask(workbench, 'updateRun', { runId: run.id, name: 'with a refresh', pinned: true })
  const events = collectEvents(workbench)
  const { run: next } = await ask(workbench, 'followUpRun', { runId: run.id, task: refresh })
  expect(next.findings.map(({ code }) => code)).toContain('refresh-token-rotated')
  const opened = await ask(workbench, 'getRun', { runId: run.id })
  expect(opened.run).toEqual(next)
  expect(opened.summary).toMatchObject({ name: 'with a refresh', pinned: true })
  expect(await ask(workbench, 'getLastRun', { name: 'playground' })).toEqual(next)
  await expect
    .poll(() => events.flatMap((e) => (e.kind === 'run' ? e.events.map((f) => f.kind) : [])))
    .toEqual(['traced', 'follow-up', 'findings'])
})

test('the new tokens can be revealed, and the file holds none of them', async () => {
  const folder = temporaryFolder()
  const { workbench, run } = await logIn(folder, false)
  const { run: next } = await ask(workbench, 'followUpRun', { runId: run.id, task: refresh })
  const placeholder = String(currentTokensOf(next)?.access_token)
  const value = await ask(workbench, 'revealRunSecret', { runId: run.id, placeholder })
  expect(placeholder).toBe('«access_token:2»')
  expect(value.length).toBeGreaterThan(20)
  const file = readFileSync(join(folder, 'runs', `${run.id}.json`), 'utf8')
  expect(file).toContain(placeholder)
  expect(file).not.toContain(value)
})

test('a kept run can be followed up after a restart only where its tokens are kept', async () => {
  const folder = temporaryFolder()
  const { workbench, run } = await logIn(folder, false)
  await workbench.close()
  const again = await openWorkbench(folder)
  const result = await again.call('followUpRun', { runId: run.id, task: refresh })
  expect(refusalOf(result)?.code).toBe('run-secrets-not-kept')
})

test('after a restart the kept tokens are used, and new secrets get placeholders of their own', async () => {
  const folder = temporaryFolder()
  const ports = { playgroundPort: await findFreePort() }
  const { workbench, run } = await logIn(folder, true, ports)
  await workbench.close()
  const again = await openWorkbench(folder, ports)
  const task = { kind: 'introspection', token: 'access_token' } as const
  const { run: next } = await ask(again, 'followUpRun', { runId: run.id, task })
  // The playground has started anew and knows no token of before.
  expect(next.followUps?.at(-1)).toMatchObject({ outcome: 'passed', answer: { active: false } })
  const exchange = next.trace.findLast((event) => event.kind === 'exchange')
  expect(exchange?.kind === 'exchange' && exchange.request.body?.text).toContain(
    'token=«access_token»',
  )
  expect(next.trace.map(({ id }) => id)).toEqual([...new Set(next.trace.map(({ id }) => id))])
})

test('two follow-ups of one run do not get mixed up', async () => {
  const { workbench, run } = await logIn(temporaryFolder(), false)
  const [first, second] = await Promise.all([
    workbench.call('followUpRun', { runId: run.id, task: refresh }),
    workbench.call('followUpRun', { runId: run.id, task: refresh }),
  ])
  expect([refusalOf(first), refusalOf(second)?.code]).toEqual([null, 'follow-up-in-progress'])
})

/** A workbench whose logout stays open until it is given up. */
async function logInForHangingLogout(folder: string) {
  const hanging = createHttpUserAgent()
  const { promise: atLogout, resolve: reach } = Promise.withResolvers<void>()
  const create = (): UserAgent => ({
    ...hanging,
    authorize: (task, signal) => {
      if (!task.url.includes('/logout')) return hanging.authorize(task, signal)
      reach()
      return once(signal, 'abort').then(() => Promise.reject(signal.reason))
    },
  })
  const ports: Partial<WorkbenchPorts> = {
    userAgents: [{ kind: 'http', unavailable: null, create }],
    forgetSignIn: async () => {},
  }
  return { ...(await logIn(folder, false, ports)), atLogout }
}

test('closing waits until a logout that goes on has ended and is kept, and no other is begun', async () => {
  const folder = temporaryFolder()
  const { workbench, run, atLogout } = await logInForHangingLogout(folder)
  const logout = { runId: run.id, task: { kind: 'logout', query: {} } } as const
  const goingOn = workbench.call('followUpRun', logout)
  await atLogout
  await workbench.close()
  const file = readFileSync(join(folder, 'runs', `${run.id}.json`), 'utf8')
  expect(JSON.parse(file).run.followUps).toMatchObject([{ kind: 'logout', outcome: 'cancelled' }])
  await goingOn
  expect(refusalOf(await workbench.call('followUpRun', logout))?.code).toBe('closed')
  const started = await workbench.call('startRun', { name: 'playground', parameters: {} })
  expect(refusalOf(started)?.code).toBe('closed')
})

test('a logout and a run of one connection do not end each other', async () => {
  const { workbench, run, atLogout } = await logInForHangingLogout(temporaryFolder())
  const logout = { runId: run.id, task: { kind: 'logout', query: {} } } as const
  const goingOn = workbench.call('followUpRun', logout)
  await atLogout
  const name = 'playground'
  for (const refused of [
    await workbench.call('startRun', { name, parameters: {} }),
    await workbench.call('forgetSignIn', { name }),
  ])
    expect(refusalOf(refused)).toEqual({
      code: 'follow-up-in-progress',
      message: 'A logout of "playground" is still going on; cancel it first.',
    })
  await workbench.close()
  await goingOn
})

test('a logout that goes on can be cancelled', async () => {
  const { workbench, run, atLogout } = await logInForHangingLogout(temporaryFolder())
  const logout = { runId: run.id, task: { kind: 'logout', query: {} } } as const
  const goingOn = ask(workbench, 'followUpRun', logout)
  await atLogout
  await ask(workbench, 'cancelRun', { runId: run.id })
  const { run: next } = await goingOn
  expect(next.followUps).toMatchObject([
    {
      kind: 'logout',
      outcome: 'cancelled',
      error: { code: 'follow-up-cancelled', message: 'Logout: it was cancelled.' },
    },
  ])
})

test('a logout waits until no run of its connection goes on', async () => {
  const folder = temporaryFolder()
  const { workbench, run } = await logIn(folder, true)
  const { connection, asked } = await connectToSilence()
  const { authorizationURL } = connection.options
  const [view] = await ask(workbench, 'listConnections', undefined)
  if (!view) throw new Error('there is no connection')
  const { options } = view.connection
  const changed = { ...view.connection, options: { ...options, authorizationURL } }
  await ask(workbench, 'updateConnection', { connection: changed })
  await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
  await asked
  const task = { kind: 'logout', query: {} } as const
  const result = await workbench.call('followUpRun', { runId: run.id, task })
  expect(refusalOf(result)?.code).toBe('run-in-progress')
})

test('a run that was deleted meanwhile stays deleted', async () => {
  const folder = temporaryFolder()
  const { workbench, run } = await logIn(folder, false)
  await ask(workbench, 'deleteRun', { runId: run.id })
  const result = await workbench.call('followUpRun', { runId: run.id, task: refresh })
  expect(refusalOf(result)?.code).toBe('run-not-found')
})

test('a file of before follow-ups existed is read as it is', async () => {
  const folder = temporaryFolder()
  const { workbench, run } = await logIn(folder, false)
  await workbench.close()
  const path = join(folder, 'runs', `${run.id}.json`)
  const file = JSON.parse(readFileSync(path, 'utf8'))
  expect(file.run).not.toHaveProperty('followUps')
  writeFileSync(path, JSON.stringify(file))
  expect((await ask(await openWorkbench(folder), 'getRun', { runId: run.id })).run).toEqual(run)
})

test('a task that is none is refused', async () => {
  const { workbench, run } = await logIn(temporaryFolder(), false)
  const task = { kind: 'revocation', token: 'client_secret' }
  const result = await workbench.call('followUpRun', { runId: run.id, task })
  expect(refusalOf(result)?.code).toBe('invalid-input')
})
