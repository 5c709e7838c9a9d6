import { expect, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import {
  ask,
  finishedRun,
  makePlaygroundPersonless,
  openWorkbench,
} from '../workbench/opened-workbench.ts'
import { temporaryFolder } from '../workbench/temporary-folder.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

test('run --then does what comes after the login, in order', async () => {
  const playground = await startPlayground({ port: 0 })
  const sample = playgroundConnection(playground.address)
  const connection = { ...sample, options: { ...sample.options, authParams: { demo_user: 'ada' } } }
  const then = ['--then', 'refresh,introspect,revoke,logout']
  const { status, stdout } = await runCli(['run', temporaryFile(connection), ...then, '--json'])
  await playground.close()
  expect(status).toBe(0)
  const { followUps } = JSON.parse(stdout)
  expect(followUps.map((f: { kind: string; outcome: string }) => [f.kind, f.outcome])).toEqual([
    ['refresh', 'passed'],
    ['introspection', 'passed'],
    ['revocation', 'passed'],
    ['logout', 'unknown'],
  ])
})

test('run --then with another word is bad usage', async () => {
  const { status, stderr } = await runCli(['run', 'x.json', '--then', 'refresh,relax'])
  expect(status).toBe(2)
  expect(stderr).toContain('"relax" is none of refresh, revoke, introspect, logout.')
})

test('demo with a fault of what comes after the login shows it, and ends with 1', async () => {
  const { status, stdout } = await runCli(['demo', '--fault', 'refresh-refused'])
  expect(status).toBe(1)
  expect(stdout).toContain('✗ refresh')
  expect(stdout).toContain('The refresh token was refused')
})

test('introspect and revoke take a kept run by its id', async () => {
  const folder = temporaryFolder()
  const playground = await startPlayground({ port: 0 })
  const workbench = await openWorkbench(folder)
  await ask(workbench, 'setRunRetention', { maxRuns: 10, maxAgeDays: 10, keepSecrets: true })
  const connection = await makePlaygroundPersonless(workbench)
  const { authorizationURL, tokenURL } = playgroundConnection(playground.address).options
  const options = { ...connection.options, authorizationURL, tokenURL }
  await ask(workbench, 'updateConnection', { connection: { ...connection, options } })
  await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
  const run = await finishedRun(workbench, 'playground')
  await expect.poll(async () => (await ask(workbench, 'listRuns', {})).total).toBe(1)
  await workbench.close()

  const environment = { OAUTH_WORKBENCH_DATA: folder }
  const revoked = await runCli(['revoke', run.id, '--token', 'access_token'], environment)
  expect({ status: revoked.status, stderr: revoked.stderr }).toEqual({ status: 0, stderr: '' })
  const { status, stdout } = await runCli(['introspect', run.id, '--json'], environment)
  expect(status).toBe(0)
  expect(JSON.parse(stdout).followUps.at(-1)).toMatchObject({ answer: { active: false } })
  await playground.close()
})

test('a run that is not kept is bad input, in one sentence', async () => {
  const environment = { OAUTH_WORKBENCH_DATA: temporaryFolder() }
  expect(await runCli(['refresh', 'no-such-run'], environment)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'error: there is no run "no-such-run" here; "list runs" shows those that are kept.\n',
  })
})
