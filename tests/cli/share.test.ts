import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { buildRun } from '../builders/run-builder.ts'
import { accessToken } from '../builders/run-scenario.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

const run = await buildRun({ token: { status: 401, json: { error: 'invalid_client' } } })
const passed = await buildRun()
const recorded = join(import.meta.dirname, '../suite/playground/recorded-login.recording.json')

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-case-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function keepRun(data: string): Promise<void> {
  const values = JSON.stringify({ '«access_token»': accessToken })
  const secrets = await KeyFileVault.open(data).encrypt(values)
  const kept = { version: 1, name: '', note: '', pinned: false, run: passed, secrets }
  mkdirSync(join(data, 'runs'))
  writeFileSync(join(data, 'runs', `${passed.id}.json`), JSON.stringify(kept))
}

const environment = () => ({ OAUTH_WORKBENCH_DATA: temporaryFolder() })

describe('share', () => {
  test('writes a case that open shows, with the diagnosis made anew', async () => {
    const file = join(temporaryFolder(), 'case.owb.json')
    const shared = await runCli(['share', temporaryFile(run), '-o', file], environment())
    expect(shared).toEqual({ status: 0, stdout: '', stderr: `Written to ${file}.\n` })
    const opened = await runCli(['open', file])
    expect(opened.status).toBe(0)
    expect(opened.stdout).toContain('read only')
    expect(opened.stdout).toContain('invalid_client')
    const json = await runCli(['open', file, '--json'])
    expect(JSON.parse(json.stdout).findings.length).toBeGreaterThan(0)
  })

  test('masks also what the person names, and prints where no file is named', async () => {
    const { status, stdout } = await runCli(
      ['share', temporaryFile(passed), '--mask', 'northwind.example'],
      environment(),
    )
    expect(status).toBe(0)
    expect(stdout).not.toContain('northwind.example')
    expect(stdout).not.toContain('jane')
  })

  test('says which text of the person it found nowhere', async () => {
    const masks = ['--mask', 'northwind.example', '--mask', 'sothwind.example']
    const args = ['share', temporaryFile(passed), '-o', '-', ...masks]
    const { status, stdout, stderr } = await runCli(args, environment())
    expect(status).toBe(0)
    expect(JSON.parse(stdout).format).toBe('oauth-workbench-case')
    expect(stderr).toBe(
      'warning: "sothwind.example" was masked nowhere: it does not stand in the run, or only in what is masked anyway.\n',
    )
  })

  test('knows what the placeholders of a kept run stand for', async () => {
    const data = temporaryFolder()
    const file = join(data, 'case.owb.json')
    await keepRun(data)
    const { status } = await runCli(['share', passed.id, '-o', file], {
      OAUTH_WORKBENCH_DATA: data,
    })
    expect(status).toBe(0)
    const { tokens } = JSON.parse(readFileSync(file, 'utf8'))
    expect(tokens).toEqual({ '«access_token»': expect.stringMatching(/^eyJ.*\.masked$/) })
  })

  test('leaves a connections file that it cannot read where it is', async () => {
    const data = temporaryFolder()
    const file = join(data, 'case.owb.json')
    await keepRun(data)
    const connections = join(data, 'connections.json')
    writeFileSync(connections, '<<<<<<< HEAD\n{}')
    const { status, stderr } = await runCli(['share', passed.id, '-o', file], {
      OAUTH_WORKBENCH_DATA: data,
    })
    expect(status).toBe(2)
    expect(stderr).toContain(`error: ${connections} cannot be read (`)
    expect(readFileSync(connections, 'utf8')).toBe('<<<<<<< HEAD\n{}')
    expect(existsSync(file)).toBe(false)
  })

  test('leaves a connections file of a newer version where it is', async () => {
    const data = temporaryFolder()
    const connections = join(data, 'connections.json')
    writeFileSync(connections, '{"version":2}')
    const args = ['share', temporaryFile(run), '-o', join(data, 'case.owb.json')]
    expect(await runCli(args, { OAUTH_WORKBENCH_DATA: data })).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${connections} was written by a newer version of OAuth Workbench; update this one.\n`,
    })
    expect(readFileSync(connections, 'utf8')).toBe('{"version":2}')
  })

  test('names the connections whose secrets it cannot read', async () => {
    const data = temporaryFolder()
    const environment = { OAUTH_WORKBENCH_DATA: data }
    const connection = buildConnection({ name: 'acme' })
    await runCli(['import', temporaryFile(connection), '--save'], environment)
    rmSync(join(data, 'secret-key'))
    const file = join(data, 'case.owb.json')
    const shared = await runCli(['share', temporaryFile(run), '-o', file], environment)
    expect(shared).toEqual({
      status: 0,
      stdout: '',
      stderr: `Written to ${file}.\nwarning: the secrets of "acme" cannot be read here, so the file was not searched for them; share it in the app.\n`,
    })
  })

  test('says that it cannot read the tokens of a kept run, or an entry that is no connection', async () => {
    const data = temporaryFolder()
    const environment = { OAUTH_WORKBENCH_DATA: data }
    await keepRun(data)
    rmSync(join(data, 'secret-key'))
    const entries = [{ name: 'acme', options: 'none' }]
    writeFileSync(
      join(data, 'connections.json'),
      JSON.stringify({ version: 1, connections: entries }),
    )
    const file = join(data, 'case.owb.json')
    expect(await runCli(['share', passed.id, '-o', file], environment)).toEqual({
      status: 0,
      stdout: '',
      stderr: [
        `Written to ${file}.`,
        'warning: the tokens of this run cannot be read here, so the file was not searched for them; share it in the app.',
        'warning: the file was not searched for the secrets of "acme": connections.json holds no usable connection there.\n',
      ].join('\n'),
    })
  })

  test('writes HAR by the name of the file', async () => {
    const file = join(temporaryFolder(), 'case.har')
    await runCli(['share', temporaryFile(passed), '-o', file], environment())
    expect(JSON.parse(readFileSync(file, 'utf8')).log.version).toBe('1.2')
  })

  test('replay and script take the case, and compare too', async () => {
    const file = join(temporaryFolder(), 'case.owb.json')
    await runCli(['share', recorded, '-o', file], environment())
    const replayed = await runCli(['replay', file, '--json'])
    expect(JSON.parse(replayed.stdout)).toMatchObject({
      difference: null,
      run: {
        outcome: 'passed',
        profile: { email: expect.stringMatching(/^‹email(:\d)?›@masked\.example$/) },
      },
    })
    const script = await runCli(['script', file, '--replay', file, '--json'])
    expect(JSON.parse(script.stdout)).toMatchObject({
      outcome: 'passed',
      profile: { name: expect.stringMatching(/^‹name/) },
    })
    expect((await runCli(['compare', file, file])).status).toBe(0)
  })

  test('a file that cannot be opened gets one sentence', async () => {
    const hostile = temporaryFile('{"format":"oauth-workbench-case","version":99}')
    const { status, stderr } = await runCli(['open', hostile])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'error: "connection.json" was written by a newer version of OAuth Workbench; update this one to open it.\n',
    })
  })

  test('what is easily taken for a case is named, with what takes it', async () => {
    const ofRun = await runCli(['open', temporaryFile(passed)])
    expect(ofRun.stderr).toBe(
      'error: "connection.json" is no case file of OAuth Workbench. It is a run: "replay", "compare" and "share" take it.\n',
    )
    const har = await runCli(['open', '-'], {}, '{"log":{"entries":[]}}')
    expect(har.stderr).toBe(
      'error: "standard input" is no case file of OAuth Workbench. It is a HAR file: "script --replay" takes it.\n',
    )
  })

  test('a run that is not kept is not taken for a file', async () => {
    expect(await runCli(['share', 'nope'], environment())).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: there is no run "nope" here; "list runs" shows those that are kept.\n',
    })
  })

  test('a run that is none leaves no file', async () => {
    const file = join(temporaryFolder(), 'case.owb.json')
    const { status } = await runCli(['share', temporaryFile('{}'), '-o', file], environment())
    expect(status).toBe(2)
    expect(existsSync(file)).toBe(false)
  })
})
