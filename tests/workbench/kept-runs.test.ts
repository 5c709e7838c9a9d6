import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/shared/run.ts'
import { defaultRetention, type RunRetention } from '../../src/shared/run-summary.ts'
import type { Workbench } from '../../src/workbench/workbench.ts'
import {
  ask,
  finishedRun,
  makePlaygroundPersonless,
  openWorkbench,
  refusalOf,
} from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A workbench on the folder in which `ada` has just logged in at the playground. */
async function workbenchWithRun(
  folder: string,
  retention: RunRetention = defaultRetention,
): Promise<{ workbench: Workbench; run: Run }> {
  const workbench = await openWorkbench(folder)
  await ask(workbench, 'setRunRetention', retention)
  await makePlaygroundPersonless(workbench)
  await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
  const run = await finishedRun(workbench, 'playground')
  await expect.poll(async () => (await ask(workbench, 'listRuns', {})).total).toBe(1)
  return { workbench, run }
}

describe('a run of the workbench', () => {
  test('is the connection’s last run also after a restart', async () => {
    const folder = temporaryFolder()
    const { workbench, run } = await workbenchWithRun(folder)
    await workbench.close()
    const again = await openWorkbench(folder)
    expect(await ask(again, 'getLastRun', { name: 'playground' })).toEqual(run)
    const [view] = await ask(again, 'listConnections', undefined)
    expect(view?.lastRun).toEqual({
      runId: run.id,
      outcome: 'passed',
      startedAt: run.startedAt,
    })
  })

  test('holds no token on disk, so none can be revealed after a restart', async () => {
    const folder = temporaryFolder()
    const { workbench, run } = await workbenchWithRun(folder)
    await workbench.close()
    const input = { runId: run.id, placeholder: '«access_token»' }
    const result = await (await openWorkbench(folder)).call('revealRunSecret', input)
    expect(refusalOf(result)?.code).toBe('run-secrets-not-kept')
  })

  test('has its tokens after a restart where the person turned that on', async () => {
    const folder = temporaryFolder()
    const retention = { maxRuns: 10, maxAgeDays: 10, keepSecrets: true }
    const { workbench, run } = await workbenchWithRun(folder, retention)
    await workbench.close()
    const again = await openWorkbench(folder)
    expect(await ask(again, 'getRunRetention', undefined)).toEqual(retention)
    const input = { runId: run.id, placeholder: '«access_token»' }
    expect((await ask(again, 'revealRunSecret', input)).length).toBeGreaterThan(20)
  })

  test('is opened, named and found by its name', async () => {
    const { workbench, run } = await workbenchWithRun(temporaryFolder())
    await ask(workbench, 'updateRun', { runId: run.id, name: 'The first light' })
    const found = await ask(workbench, 'listRuns', { text: 'first light' })
    expect(found).toMatchObject({ total: 1, runs: [{ id: run.id, name: 'The first light' }] })
    const opened = await ask(workbench, 'getRun', { runId: run.id })
    expect(opened).toEqual({ run, summary: found.runs[0], passed: null })
  })

  test('that is deleted is no longer the last one, until that is undone', async () => {
    const { workbench, run } = await workbenchWithRun(temporaryFolder())
    const { undoToken } = await ask(workbench, 'deleteRun', { runId: run.id })
    expect(await ask(workbench, 'getLastRun', { name: 'playground' })).toBeNull()
    await ask(workbench, 'restoreRun', { undoToken })
    expect(await ask(workbench, 'getLastRun', { name: 'playground' })).toEqual(run)
  })

  test('of a deleted connection is not the last run of a new one of the same name', async () => {
    const { workbench, run } = await workbenchWithRun(temporaryFolder())
    const { undoToken } = await ask(workbench, 'deleteConnection', { name: 'playground' })
    expect(await ask(workbench, 'getLastRun', { name: 'playground' })).toBeNull()
    expect(await ask(workbench, 'listRuns', {})).toMatchObject({ total: 1 })
    await ask(workbench, 'restoreConnection', { undoToken })
    expect(await ask(workbench, 'getLastRun', { name: 'playground' })).toEqual(run)
  })

  test('is compared with the last one that passed', async () => {
    const { workbench, run } = await workbenchWithRun(temporaryFolder())
    const [view] = await ask(workbench, 'listConnections', undefined)
    if (!view) throw new Error('there is no connection')
    const options = { ...view.connection.options, client_secret: 'wrong' }
    await ask(workbench, 'updateConnection', { connection: { ...view.connection, options } })
    const { runId } = await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
    await expect.poll(async () => (await ask(workbench, 'listRuns', {})).total).toBe(2)
    const { comparison, a, b } = await ask(workbench, 'compareRuns', { b: { runId } })
    expect([a.source, b.source]).toEqual([{ runId: run.id }, { runId }])
    expect(comparison.same).toBe(false)
    expect(comparison.sections[0]).toMatchObject({
      kind: 'outcome',
      differences: [{ path: ['outcome'], a: 'passed', b: 'failed' }, {}, {}, {}],
    })
  })

  test('is not compared where no other passed', async () => {
    const { workbench, run } = await workbenchWithRun(temporaryFolder())
    expect(refusalOf(await workbench.call('compareRuns', { b: { runId: run.id } }))).toEqual({
      code: 'no-passed-run',
      message: 'No run of "playground" that passed is kept.',
    })
  })

  test('is replayed through the connection as it is now, and the replay is not kept', async () => {
    const { workbench, run } = await workbenchWithRun(temporaryFolder())
    const [view] = await ask(workbench, 'listConnections', undefined)
    if (!view) throw new Error('there is no connection')
    const scripts = { fetchUserProfile: 'function (t, c, callback) { callback(null, { id: 7 }) }' }
    const connection = {
      ...view.connection,
      options: { ...view.connection.options, scripts },
    }
    await ask(workbench, 'updateConnection', { connection })
    const replay = await ask(workbench, 'replayRun', { runId: run.id })
    expect(replay).toMatchObject({
      connection: 'current',
      difference: null,
      run: { outcome: 'passed', profile: { user_id: 'oauth2|playground|7' } },
    })
    expect(await ask(workbench, 'listRuns', {})).toMatchObject({ total: 1 })
  })

  test('is replayed through its recorded connection where that was deleted, and says so', async () => {
    const { workbench, run } = await workbenchWithRun(temporaryFolder())
    await ask(workbench, 'deleteConnection', { name: 'playground' })
    expect(await ask(workbench, 'replayRun', { runId: run.id })).toMatchObject({
      connection: 'recorded',
      difference: null,
      run: { outcome: 'passed' },
    })
  })

  test('is refused to be listed with a wrong filter', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const result = await workbench.call('listRuns', { outcome: 'maybe' })
    expect(refusalOf(result)?.code).toBe('invalid-input')
  })
})
