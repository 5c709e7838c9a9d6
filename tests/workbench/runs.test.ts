import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { ApiEvent } from '../../src/shared/api/api.ts'
import { applyRunEvent } from '../../src/shared/run.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import {
  ask,
  collectEvents,
  finishedRun,
  makePlaygroundPersonless,
  openWorkbench,
  refusalOf,
} from './opened-workbench.ts'
import { connectToSilence, listenOnFreePort } from './silent-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('a run', () => {
  test('logs a demo user in at the playground, which starts for it', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await makePlaygroundPersonless(workbench)
    const { runId } = await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
    const run = await finishedRun(workbench, 'playground')
    expect(run).toMatchObject({
      id: runId,
      outcome: 'passed',
      profile: { user_id: 'oauth2|playground|ada' },
      tokenResponse: { access_token: '«access_token»' },
    })
    const { playground } = await ask(workbench, 'getStatus', undefined)
    expect(playground.running).toBe(true)
  })

  test('is told in events that fold into the same run', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await makePlaygroundPersonless(workbench)
    const events = collectEvents(workbench)
    const { runId } = await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
    const run = await finishedRun(workbench, 'playground')
    const runEvents = () =>
      events.flatMap((event) => (event.kind === 'run' && event.runId === runId ? event.events : []))
    await expect.poll(() => runEvents().at(-1)?.kind).toBe('run-finished')
    const [first, ...rest] = runEvents()
    if (first?.kind !== 'run-started') throw new Error('the first event is not the start')
    expect(rest.reduce(applyRunEvent, first.run)).toEqual(run)
  })

  test('comes in fewer batches than events', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await makePlaygroundPersonless(workbench)
    const batches: (readonly ApiEvent[])[] = []
    workbench.subscribe((events) => void batches.push(events))
    await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
    await finishedRun(workbench, 'playground')
    const ended = () =>
      batches
        .flat()
        .some((e) => e.kind === 'run' && e.events.some((r) => r.kind === 'run-finished'))
    await expect.poll(ended).toBe(true)
    const count = batches.flat().reduce((n, e) => n + (e.kind === 'run' ? e.events.length : 0), 0)
    expect(count).toBeGreaterThan(batches.length)
  })

  test('is the connection’s last run', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await makePlaygroundPersonless(workbench)
    const { runId } = await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
    await finishedRun(workbench, 'playground')
    const [view] = await ask(workbench, 'listConnections', undefined)
    expect(view?.lastRun).toMatchObject({ runId, outcome: 'passed' })
  })

  test('gives a token when the person asks for it', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await makePlaygroundPersonless(workbench)
    const { runId } = await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
    await finishedRun(workbench, 'playground')
    const input = { runId, placeholder: '«access_token»' }
    await expect.poll(() => workbench.call('revealRunSecret', input)).toMatchObject({ ok: true })
    const token = await ask(workbench, 'revealRunSecret', input)
    expect(token.length).toBeGreaterThan(20)
    expect(
      JSON.stringify(await ask(workbench, 'getLastRun', { name: 'playground' })),
    ).not.toContain(token)
  })

  test('survives a listener that throws', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    await makePlaygroundPersonless(workbench)
    workbench.subscribe(() => {
      throw new Error('the window is gone')
    })
    await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
    expect(await finishedRun(workbench, 'playground')).toMatchObject({ outcome: 'passed' })
  })

  test('is cancelled', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { connection, asked } = await connectToSilence()
    await ask(workbench, 'createConnection', { connection })
    const { runId } = await ask(workbench, 'startRun', { name: 'silence', parameters: {} })
    await asked
    await ask(workbench, 'cancelRun', { runId })
    expect(await finishedRun(workbench, 'silence')).toMatchObject({ outcome: 'cancelled' })
  })

  test('that is not known is cancelled without a complaint: it may just have gone', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    expect(await ask(workbench, 'cancelRun', { runId: 'gone' })).toBeNull()
  })

  test('fails when its time is up', async () => {
    const workbench = await openWorkbench(temporaryFolder(), { runTimeLimit: 300 })
    const { connection } = await connectToSilence()
    await ask(workbench, 'createConnection', { connection })
    await ask(workbench, 'startRun', { name: 'silence', parameters: {} })
    const run = await finishedRun(workbench, 'silence')
    expect(run.outcome).toBe('failed')
    expect(run.steps.find(({ status }) => status === 'failed')?.error?.code).toBe('run-timed-out')
  })

  test('is refused while another one of the connection goes on', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { connection } = await connectToSilence()
    await ask(workbench, 'createConnection', { connection })
    const input = { name: 'silence', parameters: {} }
    await ask(workbench, 'startRun', input)
    expect(refusalOf(await workbench.call('startRun', input))).toEqual({
      code: 'run-in-progress',
      message: 'A run of "silence" is still going on; cancel it first.',
    })
  })

  test('ends with the workbench', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { connection, asked } = await connectToSilence()
    await ask(workbench, 'createConnection', { connection })
    await ask(workbench, 'startRun', { name: 'silence', parameters: {} })
    await asked
    await workbench.close()
    expect(await ask(workbench, 'getLastRun', { name: 'silence' })).toMatchObject({
      outcome: 'cancelled',
    })
  })

  test('ends with its connection', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { connection, asked } = await connectToSilence()
    await ask(workbench, 'createConnection', { connection })
    const events = collectEvents(workbench)
    const { runId } = await ask(workbench, 'startRun', { name: 'silence', parameters: {} })
    await asked
    await ask(workbench, 'deleteConnection', { name: 'silence' })
    await expect
      .poll(() => events.flatMap((e) => (e.kind === 'run' && e.runId === runId ? e.events : [])))
      .toContainEqual(expect.objectContaining({ kind: 'run-finished', outcome: 'cancelled' }))
    expect(await ask(workbench, 'getLastRun', { name: 'silence' })).toBeNull()
  })

  test('is refused for a connection that has errors', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const connection = buildConnection({ name: 'half', options: { tokenURL: '' } })
    await ask(workbench, 'createConnection', { connection })
    const result = await workbench.call('startRun', { name: 'half', parameters: {} })
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'connection-incomplete',
        message: '"half" cannot be run yet: tokenURL is missing.',
        problems: [
          { path: ['options', 'tokenURL'], severity: 'error', message: 'tokenURL is missing.' },
        ],
      },
    })
  })

  test('is refused with a user agent that cannot be used', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const input = { name: 'playground', userAgent: 'chromium', parameters: {} }
    expect(refusalOf(await workbench.call('startRun', input))).toEqual({
      code: 'user-agent-unavailable',
      message: 'There is no browser.',
    })
  })

  test('is refused where another program holds the playground’s port', async () => {
    const port = await listenOnFreePort(createServer((_, response) => response.end('hello')))
    const workbench = await openWorkbench(temporaryFolder(), { playgroundPort: port })
    const result = await workbench.call('startRun', { name: 'playground', parameters: {} })
    expect(refusalOf(result)).toEqual({
      code: 'playground-port-taken',
      message: `The playground could not start: another program holds port ${port} of 127.0.0.1.`,
    })
  })
})
