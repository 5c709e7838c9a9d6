import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { buildRun } from '../builders/run-builder.ts'
import type { RunScenario } from '../builders/run-scenario.ts'
import { temporaryFolder } from '../workbench/temporary-folder.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

async function dataWithRun(scenario: RunScenario = {}) {
  const folder = temporaryFolder()
  const built = await buildRun(scenario)
  const run = { ...built, findings: diagnose(built, built.connection) }
  mkdirSync(join(folder, 'runs'), { recursive: true })
  const kept = { version: 1, name: 'of today', note: '', pinned: true, run, secrets: null }
  writeFileSync(join(folder, 'runs', `${run.id}.json`), JSON.stringify(kept))
  return { run, data: { OAUTH_WORKBENCH_DATA: folder } }
}

test('list shows what is kept, each run by the id that other commands take', async () => {
  const { run, data } = await dataWithRun()
  const { status, stdout, stderr } = await runCli(['list'], data)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(
    'Connections\n  playground  http://127.0.0.1:4410/authorize  Playground\n',
  )
  expect(stdout).toContain(`Runs\n  ${run.id}  `)
  expect(stdout).toContain(`${run.connection.name} · `)
  expect((await runCli(['share', run.id], data)).status).toBe(0)
})

test('list runs --json is a list of all of them, and --connection chooses', async () => {
  const { run, data } = await dataWithRun()
  const all = await runCli(['list', 'runs', '--json'], data)
  expect(JSON.parse(all.stdout)).toMatchObject([{ id: run.id, outcome: run.outcome }])
  const none = await runCli(['list', 'runs', '--connection', 'playground'], data)
  expect(none.stdout).toBe('Runs\n  none is kept\n')
  const slip = run.connection.name.slice(1)
  expect(await runCli(['list', 'runs', '--connection', slip], data)).toEqual({
    status: 2,
    stdout: '',
    stderr: `error: there is neither a saved connection nor a kept run of "${slip}"; did you mean "${run.connection.name}"?\n`,
  })
})

test('list says of a failed run why it failed', async () => {
  const { run, data } = await dataWithRun({ token: { status: 404, body: 'not found' } })
  const { title } = diagnose(run, run.connection).find(({ severity }) => severity === 'error') ?? {}
  const { stdout } = await runCli(['list', 'runs'], data)
  expect(stdout).toContain(`✗ failed at token exchange: ${title}`)
})

test('list shows no secret of a connection, also of an address', async () => {
  const data = { OAUTH_WORKBENCH_DATA: temporaryFolder() }
  const { options, ...rest } = buildConnection({ name: 'acme' })
  const authorizationURL = 'https://user:word-of-acme@acme.example/authorize?api_key=key-of-acme'
  const acme = { ...rest, options: { ...options, authorizationURL, client_secret: 'own-of-acme' } }
  await runCli(['import', temporaryFile(acme), '--save'], data)
  for (const args of [['list'], ['list', '--json']]) {
    const { stdout } = await runCli(args, data)
    expect(stdout).toContain('https://acme.example/authorize')
    expect(stdout).not.toMatch(/(word|key|own)-of-acme/)
  }
})

test('list --json has both', async () => {
  const { run, data } = await dataWithRun()
  const { connections, runs } = JSON.parse((await runCli(['list', '--json'], data)).stdout)
  expect(connections[0]).toMatchObject({ name: 'playground', client_id: 'oauth-workbench' })
  expect(runs[0].id).toBe(run.id)
})
