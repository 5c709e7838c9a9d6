import { describe, expect, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { findFreePort } from './free-port.ts'
import { ask, makePlaygroundPersonless, openWorkbench } from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('what is asked outside a run', () => {
  test('a preflight of the playground’s connection starts it and finds nothing failed', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { name } = await makePlaygroundPersonless(workbench)
    const report = await ask(workbench, 'preflightConnection', { name, probeToken: true })
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([])
    expect(report.trace.filter(({ kind }) => kind === 'exchange').length).toBeLessThanOrEqual(10)
  })

  test('probes name the variant that the server accepts, and hold no secret', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const connection = await makePlaygroundPersonless(workbench)
    await ask(workbench, 'setPlaygroundFault', { fault: 'client-wants-basic' })
    const report = await ask(workbench, 'probeConnection', { name: connection.name })
    expect(JSON.stringify(report.fix?.edits)).toContain('basic-authorization')
    expect(JSON.stringify(report)).not.toContain('playground-client-secret')
  })

  test('a fault that is chosen before the playground starts shows in the status', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await ask(workbench, 'setPlaygroundFault', { fault: 'access-denied' })
    expect((await ask(workbench, 'getStatus', undefined)).playground.fault).toBe('access-denied')
    await ask(workbench, 'setPlaygroundFault', { fault: null })
    expect((await ask(workbench, 'getStatus', undefined)).playground.fault).toBeNull()
  })

  test('no fault is set in a playground of another program', async () => {
    const playgroundPort = await findFreePort()
    const other = await startPlayground({ port: playgroundPort })
    const workbench = await openWorkbench(temporaryFolder(), { playgroundPort })
    const result = await workbench.call('setPlaygroundFault', { fault: 'access-denied' })
    expect(result).toMatchObject({ ok: false, error: { code: 'playground-elsewhere' } })
    await other.close()
  })

  test('an unknown fault is refused', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const result = await workbench.call('setPlaygroundFault', { fault: 'nonsense' })
    expect(result).toMatchObject({ ok: false })
  })
})
