import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isSavedName } from '../../src/cli/saved-connections.ts'
import { startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { demoConnection } from '../../src/shared/faults/demo-connection.ts'
import { temporaryFolder } from '../workbench/temporary-folder.ts'
import { entry, runCli, temporaryFile } from './spawn-cli.ts'

const secret = 'playground-client-secret'

async function connectToPlayground(): Promise<Connection> {
  const playground = await startPlayground({ port: 0 })
  onTestFinished(() => playground.close())
  return { ...demoConnection(playground.address, null), name: 'acme' }
}

/** A data folder in which the connection is saved. */
async function dataWith(connection: Connection): Promise<Readonly<Record<string, string>>> {
  const data = { OAUTH_WORKBENCH_DATA: temporaryFolder() }
  await runCli(['import', temporaryFile(connection), '--save'], data)
  return data
}

describe('a saved connection', () => {
  test('is run, checked and listed by its name, and its script too', async () => {
    const connection = await connectToPlayground()
    const data = await dataWith(connection)
    const ran = await runCli(['run', 'acme'], data)
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' })
    expect((await runCli(['check', 'acme', '--json'], data)).status).toBe(0)
    const script = await runCli(['script', 'acme', '--access-token', 'none', '--json'], data)
    expect(JSON.parse(script.stdout).outcome).toBe('failed')
    const { stdout } = await runCli(['list', 'connections'], data)
    expect(stdout).toContain(`acme        ${connection.options.authorizationURL}`)
    expect(stdout).not.toContain(secret)
  })

  test('takes what a run of it is replayed through', async () => {
    const connection = await connectToPlayground()
    const data = await dataWith(connection)
    const run = temporaryFile((await runCli(['run', 'acme', '--json'], data)).stdout)
    const { status, stderr } = await runCli(['replay', run, '--connection', 'acme'], data)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.skipIf(process.platform === 'win32')('is not meant by what is there', () => {
    const cwd = temporaryFolder()
    symlinkSync('loop', join(cwd, 'loop'))
    const { status, stderr } = spawnSync(process.execPath, [entry, 'run', 'loop'], {
      cwd,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: loop cannot be read: its links lead in a circle.\n',
    })
  })

  test('a name that none has is refused, with the nearest one', async () => {
    const data = await dataWith(await connectToPlayground())
    expect(await runCli(['run', 'acne'], data)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: there is neither a file nor a saved connection "acne"; did you mean the saved "acme"?\n',
    })
  })

  test('whose secret a keychain encrypted needs it from the environment', async () => {
    const data = await dataWith(await connectToPlayground())
    const file = join(String(data.OAUTH_WORKBENCH_DATA), 'connections.json')
    const { name, options, ...rest } = await connectToPlayground()
    const sealed = { ...options, client_secret: { $encrypted: 'keychain:v1:c2VhbGVk' } }
    const connections = [{ name, ...rest, options: sealed }]
    writeFileSync(file, JSON.stringify({ version: 1, connections }))
    expect((await runCli(['run', 'acme'], data)).stderr).toBe(
      'error: acme: options.client_secret cannot be decrypted here; set OAUTH_WORKBENCH_CLIENT_SECRET, or run it in the app.\n',
    )
    const environment = { ...data, OAUTH_WORKBENCH_CLIENT_SECRET: secret }
    expect((await runCli(['run', 'acme'], environment)).status).toBe(0)
  })
})

test('a data folder that cannot be made is refused in one sentence', async () => {
  const folder = join(temporaryFile(''), 'data')
  expect(await runCli(['list'], { OAUTH_WORKBENCH_DATA: folder })).toEqual({
    status: 2,
    stdout: '',
    stderr: `error: nothing can be kept in the data folder ${folder} (ENOTDIR); OAUTH_WORKBENCH_DATA names another one.\n`,
  })
})

test('a document that the system does not give is refused in one sentence, and left', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'connections.json')
  mkdirSync(path)
  const { status, stderr } = await runCli(['list'], { OAUTH_WORKBENCH_DATA: folder })
  expect(status).toBe(2)
  expect(stderr).toContain(`error: ${path} could not be read (`)
  expect(existsSync(path)).toBe(true)
})

test('a folder of the same name does not stand before a saved connection, but a file does', () => {
  expect(isSavedName('src')).toBe(true)
  expect(isSavedName('LICENSE')).toBe(false)
})

describe('a connection', () => {
  test('is the only custom social one of a list', async () => {
    const connection = await connectToPlayground()
    const page = { start: 0, connections: [{ name: 'users', strategy: 'auth0' }, connection] }
    expect((await runCli(['run', temporaryFile(page)])).status).toBe(0)
  })

  test('comes from standard input, as import writes it', async () => {
    const connection = await connectToPlayground()
    const { stdout } = await runCli(['import', temporaryFile(connection), '--json'])
    expect((await runCli(['run', '-'], {}, stdout)).status).toBe(0)
    expect((await runCli(['run', '-'], {}, '{}')).stderr).toBe(
      'error: standard input: name is missing.\n',
    )
  })

  test('has its markers filled from the command line, and from the environment by name alone', async () => {
    const connection = await connectToPlayground()
    const { origin } = new URL(connection.options.tokenURL)
    const text = JSON.stringify(connection).replaceAll(origin, '##SERVER##')
    const file = temporaryFile(text.replaceAll(secret, '##CLIENT_SECRET##'))
    const set = ['--set', `SERVER=${origin}`, '--set', 'CLIENT_SECRET']
    expect((await runCli(['run', file, ...set], { CLIENT_SECRET: secret })).status).toBe(0)
    const unset = await runCli(['run', file, ...set])
    expect(unset.status).toBe(2)
    expect(unset.stderr).toContain("'CLIENT_SECRET' is invalid.")
  })
})

test('--browser manual leaves standard input to the person', async () => {
  const { status, stderr } = await runCli(['run', '-', '--browser', 'manual'], {}, '{}')
  expect(status).toBe(2)
  expect(stderr).toContain('--browser manual reads what you paste from standard input')
})

test('compare cannot read both runs from standard input', async () => {
  const { stderr } = await runCli(['compare', '-', '-'], {}, '{"version":1}')
  expect(stderr).toMatch(/^error: standard input /)
})
