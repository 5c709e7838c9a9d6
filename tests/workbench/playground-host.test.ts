import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import { PlaygroundHost } from '../../src/workbench/playground-host.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { findFreePort } from './free-port.ts'
import { listenOnFreePort } from './silent-server.ts'

function openHost(port: number, onChange = () => {}): PlaygroundHost {
  const host = new PlaygroundHost(port, onChange)
  onTestFinished(() => host.close())
  return host
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/.well-known/oauth-workbench-playground`).then(
    (response) => response.ok,
    () => false,
  )
}

describe('PlaygroundHost', () => {
  test('starts nothing before it is needed', async () => {
    const host = openHost(await findFreePort())
    expect(await answers(host.address)).toBe(false)
    expect(host.running).toBe(false)
  })

  test('starts one playground, also when several runs need it at once', async () => {
    let changes = 0
    const host = openHost(await findFreePort(), () => changes++)
    await Promise.all([host.ensureRunning(), host.ensureRunning(), host.ensureRunning()])
    expect(await answers(host.address)).toBe(true)
    expect(host.running).toBe(true)
    expect(changes).toBe(1)
  })

  test('ends its playground when it is closed', async () => {
    const host = openHost(await findFreePort())
    await host.ensureRunning()
    await host.close()
    expect(await answers(host.address)).toBe(false)
  })

  test('uses a playground that already runs on the port, and leaves it running', async () => {
    const other = await startPlayground({ port: 0 })
    onTestFinished(() => other.close())
    const host = openHost(Number(new URL(other.address).port))
    await host.ensureRunning()
    expect(host.running).toBe(true)
    await host.close()
    expect(await answers(other.address)).toBe(true)
  })

  test('starts its own where the one that it used has ended', async () => {
    const other = await startPlayground({ port: 0 })
    const host = openHost(Number(new URL(other.address).port))
    await host.ensureRunning()
    await other.close()
    await host.ensureRunning()
    expect(await answers(host.address)).toBe(true)
  })

  test('names the port that another program holds', async () => {
    // It answers everything with 200, so only what it says there tells it from a playground.
    const stranger = createServer((_, response) => response.end('{"name":"another program"}'))
    const port = await listenOnFreePort(stranger)
    await expect(openHost(port).ensureRunning()).rejects.toMatchObject({
      code: 'playground-port-taken',
      message: `The playground could not start: another program holds port ${port} of 127.0.0.1.`,
    })
  })

  test.each([
    ['its own connection', playgroundConnection('http://127.0.0.1:4410'), true],
    ['the other name of this machine', playgroundConnection('http://localhost:4410'), true],
    ['another port', playgroundConnection('http://127.0.0.1:4411'), false],
    ['another server', buildConnection(), false],
    ['no URL yet', buildConnection({ options: { authorizationURL: '', tokenURL: '' } }), false],
  ])('knows whether a run needs it: %s', (_, connection, expected) => {
    expect(openHost(4410).isTargetOf(connection)).toBe(expected)
  })

  test('has the fault that was chosen while it started', async () => {
    const host = openHost(await findFreePort())
    const starting = host.ensureRunning()
    await host.setFault('authorization-no-page')
    await starting
    expect(host.fault).toBe('authorization-no-page')
    const response = await fetch(`${host.address}/authorize?client_id=x`, { redirect: 'manual' })
    expect(response.status).toBe(204)
  })
})
