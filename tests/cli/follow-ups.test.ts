import { expect, onTestFinished, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import {
  ask,
  finishedRun,
  makePlaygroundPersonless,
  openWorkbench,
} from '../workbench/opened-workbench.ts'
import { connectToSilence } from '../workbench/silent-server.ts'
import { temporaryFolder } from '../workbench/temporary-folder.ts'
import { runCli, startCli, temporaryFile } from './spawn-cli.ts'

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

/** A data folder that keeps a run of `ada` at a playground, with its tokens. */
async function keepRun(change: Partial<Connection> = {}) {
  const folder = temporaryFolder()
  const playground = await startPlayground({ port: 0 })
  onTestFinished(() => playground.close())
  const workbench = await openWorkbench(folder)
  await ask(workbench, 'setRunRetention', { maxRuns: 10, maxAgeDays: 10, keepSecrets: true })
  const connection = await makePlaygroundPersonless(workbench)
  const { authorizationURL, tokenURL } = playgroundConnection(playground.address).options
  const options = { ...connection.options, authorizationURL, tokenURL }
  await ask(workbench, 'updateConnection', { connection: { ...connection, options, ...change } })
  await ask(workbench, 'startRun', { name: 'playground', parameters: {} })
  const run = await finishedRun(workbench, 'playground')
  await expect.poll(async () => (await ask(workbench, 'listRuns', {})).total).toBe(1)
  await workbench.close()
  return { run, environment: { OAUTH_WORKBENCH_DATA: folder } }
}

test('introspect and revoke take a kept run by its id', async () => {
  const { run, environment } = await keepRun()
  const revoked = await runCli(['revoke', run.id, '--token', 'access_token'], environment)
  expect({ status: revoked.status, stderr: revoked.stderr }).toEqual({ status: 0, stderr: '' })
  const { status, stdout } = await runCli(['introspect', run.id, '--json'], environment)
  expect(status).toBe(0)
  expect(JSON.parse(stdout).followUps.at(-1)).toMatchObject({ answer: { active: false } })
})

test.skipIf(process.platform === 'win32')('an interruption cancels what is done', async () => {
  const { connection: silence, asked } = await connectToSilence()
  const { run, environment } = await keepRun({
    workbench: { callbackUrl: '', revocationUrl: silence.options.authorizationURL },
  })
  const cli = startCli(['revoke', run.id, '--json'], environment)
  await asked
  cli.process.kill('SIGINT')
  const { status, stdout } = await cli.ended
  expect(status).toBe(130)
  expect(JSON.parse(stdout).followUps).toMatchObject([{ kind: 'revocation', outcome: 'cancelled' }])
})

test.skipIf(process.platform === 'win32')('an interruption ends run --then there', async () => {
  const playground = await startPlayground({ port: 0 })
  const { connection: silence, asked } = await connectToSilence()
  const sample = playgroundConnection(playground.address)
  const connection = {
    ...sample,
    options: { ...sample.options, authParams: { demo_user: 'ada' } },
    workbench: { ...sample.workbench, revocationUrl: silence.options.authorizationURL },
  }
  const then = ['--then', 'revoke,introspect,logout']
  const cli = startCli(['run', temporaryFile(connection), ...then, '--json'])
  await asked
  cli.process.kill('SIGINT')
  const { status, stdout } = await cli.ended
  await playground.close()
  expect(status).toBe(130)
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: 'passed',
    followUps: [{ kind: 'revocation', outcome: 'cancelled' }],
  })
})

test('a run that is not kept is bad input, in one sentence', async () => {
  const environment = { OAUTH_WORKBENCH_DATA: temporaryFolder() }
  expect(await runCli(['refresh', 'no-such-run'], environment)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'error: there is no run "no-such-run" here; "list runs" shows those that are kept.\n',
  })
})
