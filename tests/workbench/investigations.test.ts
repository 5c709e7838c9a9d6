import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { Investigations } from '../../src/workbench/investigations.ts'
import { findFreePort } from './free-port.ts'
import {
  ask,
  collectEvents,
  makePlaygroundPersonless,
  openWorkbench,
  refusalOf,
} from './opened-workbench.ts'
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

  test('the plan of the probes says what would be sent, and nothing is sent', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { name } = await makePlaygroundPersonless(workbench)
    const plan = await ask(workbench, 'planProbes', { name, purpose: 'probe' })
    expect(plan.request.parameters).toContainEqual(['client_secret', '«client_secret»'])
    expect(plan.request.parameters).toContainEqual(['code', 'made-up'])
    expect(plan.withMadeUpCode.map(({ code }) => code)).toEqual([
      'as-it-is',
      'basic',
      'no-secret',
      'without-code-verifier',
      'without-redirect-uri',
      'accept-json',
    ])
    expect(plan.withNewLogin.map(({ code }) => code)).toEqual(['without-pkce', 'without-scope'])
    expect((await ask(workbench, 'getStatus', undefined)).playground.running).toBe(false)
  })

  test('a preflight can be cancelled while the playground is still starting', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { name } = await makePlaygroundPersonless(workbench)
    const checking = workbench.call('preflightConnection', { name, probeToken: false })
    await ask(workbench, 'cancelInvestigation', { name })
    expect(refusalOf(await checking)).toMatchObject({ code: 'investigation-cancelled' })
  })

  test('a preflight tells of its requests as they come, and can be cancelled', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { name } = await makePlaygroundPersonless(workbench)
    await ask(workbench, 'setPlaygroundFault', { fault: 'token-slow' })
    const events = collectEvents(workbench)
    const checked = workbench.call('preflightConnection', { name, probeToken: false })
    const urls = () =>
      events.flatMap((event) =>
        event.kind === 'investigation'
          ? event.trace.flatMap((e) => (e.kind === 'exchange' ? [e.request.url] : []))
          : [],
      )
    await expect.poll(urls).toContainEqual(expect.stringContaining('/authorize?'))
    const second = await workbench.call('preflightConnection', { name, probeToken: false })
    expect(refusalOf(second)?.code).toBe('investigation-running')
    await ask(workbench, 'cancelInvestigation', { name })
    expect(refusalOf(await checked)).toEqual({
      code: 'investigation-cancelled',
      message: 'It was cancelled; nothing more is sent.',
    })
  })

  test('one that was cancelled makes room for the next at once, and has no part in it', async () => {
    const traced: string[] = []
    const investigations = new Investigations({ traced: (_, { id }) => void traced.push(id) })
    const letGo = Promise.withResolvers<void>()
    const note = { kind: 'note', at: 0, name: 'host.resolved', text: '' } as const
    const first = investigations.run('acme', async ({ signal, onTraced }) => {
      onTraced({ ...note, id: 'first' })
      await letGo.promise
      onTraced({ ...note, id: 'too-late' })
      signal.throwIfAborted()
    })
    investigations.cancel('acme')
    const second = investigations.run('acme', async ({ signal, onTraced }) => {
      await first.catch(() => {})
      onTraced({ ...note, id: 'second' })
      await once(signal, 'abort')
      signal.throwIfAborted()
    })
    letGo.resolve()
    await expect(first).rejects.toMatchObject({ code: 'investigation-cancelled' })
    await expect(investigations.run('acme', async () => {})).rejects.toMatchObject({
      code: 'investigation-running',
    })
    investigations.cancel('acme')
    await expect(second).rejects.toMatchObject({ code: 'investigation-cancelled' })
    expect(traced).toEqual(['first', 'second'])
  })

  test('the list of faults names what each of them shows', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const faults = await ask(workbench, 'listFaults', undefined)
    expect(faults.find(({ name }) => name === 'pkce-required')).toEqual({
      name: 'pkce-required',
      group: 'Authorization request',
      title: 'PKCE required',
      effect: 'The authorization endpoint refuses requests without a code_challenge.',
      findings: [{ code: 'pkce-required', title: 'The provider requires PKCE' }],
      setup: [{ path: ['options', 'pkce_enabled'], value: false }],
    })
    const unknown = faults.flatMap(({ findings }) => findings).filter((f) => f.code === f.title)
    expect(unknown).toEqual([])
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
