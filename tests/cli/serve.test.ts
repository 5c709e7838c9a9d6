import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { temporaryFolder } from '../workbench/temporary-folder.ts'
import { runCli, startCli } from './spawn-cli.ts'

// The interface is built first where it is out of date.
const patience = 120_000

test.skipIf(process.platform === 'win32')(
  'serves the interface and its api until it is interrupted',
  { timeout: patience },
  async () => {
    const dataFolder = temporaryFolder()
    const cli = startCli(['serve', '--no-open', '--port', '0'], {
      OAUTH_WORKBENCH_DATA: dataFolder,
    })
    const output = await cli.printed(/Ctrl-C ends it\./)
    const [, origin, token] = /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/.exec(output) ?? []
    expect(output).toContain(`Connections are kept in ${dataFolder}\n`)
    expect(output).toContain('Secrets are encrypted with a key that lies in')

    const page = await fetch(`${origin}/`)
    expect(await page.text()).toContain('<title>OAuth Workbench</title>')

    const status = await callOnce(`${origin}`, `${token}`, 'getStatus')
    expect(status).toMatchObject({
      ok: true,
      value: {
        shell: 'browser-edition',
        dataFolder,
        defaultUserAgent: 'chromium',
        userAgents: [
          {
            kind: 'embedded-window',
            unavailable: 'The embedded window is only in the desktop app.',
          },
          { kind: 'chromium' },
          { kind: 'system-browser' },
          { kind: 'manual', unavailable: null },
          { kind: 'http', unavailable: null },
        ],
        notices: [],
      },
    })
    expect(readFileSync(join(dataFolder, 'connections.json'), 'utf8')).toContain('"playground"')

    cli.process.kill('SIGINT')
    expect(await cli.ended).toMatchObject({ status: 0, stderr: '' })
  },
)

test('names the port that is taken', { timeout: patience }, async () => {
  const other = await startPlayground({ port: 0 })
  const { port } = new URL(other.address)
  const result = await runCli(['serve', '--no-open', '--port', port], {
    OAUTH_WORKBENCH_DATA: temporaryFolder(),
  })
  await other.close()
  expect(result).toMatchObject({
    status: 2,
    stderr: `error: port ${port} of 127.0.0.1 is taken; choose another one with --port.\n`,
  })
})

function callOnce(origin: string, token: string, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api`, ['owb', `owb.${token}`], {
      origin,
    })
    socket.on('error', reject)
    socket.on('open', () => socket.send(JSON.stringify({ id: 1, name })))
    socket.on('message', (data) => {
      resolve(JSON.parse(String(data)).result)
      socket.close()
    })
  })
}
