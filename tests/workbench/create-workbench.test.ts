import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { playgroundClient } from '../../src/shared/connection-samples.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { findFreePort } from './free-port.ts'
import { ask, collectEvents, openWorkbench, refusalOf } from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('the first start', () => {
  test('shows the connection to the playground, its secret masked', async () => {
    const port = await findFreePort()
    const workbench = await openWorkbench(temporaryFolder(), { playgroundPort: port })
    expect(await ask(workbench, 'listConnections', undefined)).toMatchObject([
      {
        connection: {
          name: 'playground',
          options: {
            authorizationURL: `http://127.0.0.1:${port}/authorize`,
            client_secret: '«client_secret»',
          },
        },
        problems: [],
        lastRun: null,
      },
    ])
  })

  test('says what there is to know', async () => {
    const folder = temporaryFolder()
    const port = await findFreePort()
    const workbench = await openWorkbench(folder, { playgroundPort: port })
    expect(await ask(workbench, 'getStatus', undefined)).toEqual({
      version: '1.2.3',
      shell: 'browser-edition',
      dataFolder: folder,
      secretStorage: `Secrets are encrypted with a key that lies in ${join(folder, 'secret-key')}, which only your user account can read.`,
      defaultUserAgent: 'http',
      behaviourDefaults: {},
      userAgents: [
        { kind: 'chromium', unavailable: 'There is no browser.' },
        { kind: 'http', unavailable: null },
      ],
      playground: { address: `http://127.0.0.1:${port}`, running: false, fault: null },
      notices: [],
      questions: [],
      choices: [],
    })
  })

  test('goes on from an unreadable file, which is kept, and says so', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'connections.json'), 'damaged')
    const { notices } = await ask(await openWorkbench(folder), 'getStatus', undefined)
    const kept = readdirSync(folder).find((name) => name.includes('.unreadable-'))
    expect(readFileSync(join(folder, String(kept)), 'utf8')).toBe('damaged')
    expect(notices).toHaveLength(1)
    expect(notices[0]?.text).toContain(String(kept))
  })

  test('goes on where the system gives no document, tells of each, and leaves them alone', async () => {
    const folder = temporaryFolder()
    const documents = ['connections', 'run-settings', 'tenants', 'workbench-settings']
    const paths = documents.map((name) => join(folder, `${name}.json`))
    for (const path of paths) mkdirSync(path)
    const workbench = await openWorkbench(folder)
    const { notices } = await ask(workbench, 'getStatus', undefined)
    expect(notices.map(({ text }) => text).sort()).toEqual(
      paths.map(
        (path) =>
          `${path} could not be read (illegal operation on a directory, EISDIR). It is left as it is, and nothing is written there before it can be read.`,
      ),
    )
    const listed = await workbench.call('listConnections', undefined)
    expect(refusalOf(listed)?.code).toBe('not-read')
    const connection = buildConnection()
    const created = await workbench.call('createConnection', { connection })
    expect(refusalOf(created)?.code).toBe('not-read')
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(documents.map((name) => `${name}.json`)),
    )
    for (const path of paths) rmdirSync(path)
    await ask(workbench, 'getRunRetention', undefined)
    expect((await ask(workbench, 'getStatus', undefined)).notices).toEqual([])
  })
})

describe('connections', () => {
  test('are there after a restart', async () => {
    const folder = temporaryFolder()
    const first = await openWorkbench(folder)
    await ask(first, 'createConnection', { connection: buildConnection({ name: 'acme' }) })
    await first.close()
    const names = (await ask(await openWorkbench(folder), 'listConnections', undefined)).map(
      ({ connection }) => connection.name,
    )
    expect(names).toEqual(['playground', 'acme'])
  })

  test('come back with their problems and their secrets masked', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const connection = buildConnection({
      options: { tokenURL: '', customHeaders: { Authorization: 'Basic YTpi' } },
    })
    expect(await ask(workbench, 'createConnection', { connection })).toMatchObject({
      connection: {
        options: {
          client_secret: '«client_secret»',
          customHeaders: { Authorization: '«customHeaders.Authorization»' },
        },
      },
      problems: [{ path: ['options', 'tokenURL'], message: 'tokenURL is missing.' }],
    })
  })

  test('give a secret when the person asks for it', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const input = { name: 'playground', placeholder: '«client_secret»' }
    expect(await ask(workbench, 'revealConnectionSecret', input)).toBe(
      playgroundClient.client_secret,
    )
  })

  test('have no secret behind a placeholder that is not theirs', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const input = { name: 'playground', placeholder: '«access_token»' }
    expect(refusalOf(await workbench.call('revealConnectionSecret', input))).toEqual({
      code: 'unknown-placeholder',
      message: '"playground" has no secret behind «access_token».',
    })
  })

  test('are told of when they change', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const events = collectEvents(workbench)
    await ask(workbench, 'duplicateConnection', { name: 'playground', newName: 'second' })
    await expect
      .poll(() => events.find(({ kind }) => kind === 'connections-changed'))
      .toMatchObject({
        connections: [{ connection: { name: 'playground' } }, { connection: { name: 'second' } }],
      })
  })
})
