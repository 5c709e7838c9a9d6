import { describe, expect, test } from 'vitest'
import { listFaults } from '../../src/shared/faults/faults.ts'
import { runCli, startCli, temporaryFile } from './spawn-cli.ts'

describe('demo --list-faults', () => {
  test('prints one name a line into a pipe', async () => {
    const { status, stdout, stderr } = await runCli(['demo', '--list-faults'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(
      listFaults()
        .map(({ name }) => `${name}\n`)
        .join(''),
    )
  })

  test('--json prints the list as JSON and nothing else', async () => {
    const { stdout } = await runCli(['demo', '--list-faults', '--json'])
    const [first] = listFaults()
    expect(JSON.parse(stdout)).toHaveLength(listFaults().length)
    expect(JSON.parse(stdout)[0]).toEqual({
      name: first?.name,
      group: 'Authorization request',
      title: first?.title,
      effect: first?.effect,
    })
  })
})

describe('demo --fault', () => {
  test('lets the playground misbehave, and ends with 1', async () => {
    const { status, stdout } = await runCli(['demo', '--fault', 'grant-expired'])
    expect(status).toBe(1)
    expect(stdout).toContain('Fault: The token endpoint says that the code has expired.\n')
    expect(stdout).toContain('"invalid_grant" (status 400): The authorization code has expired.')
  })

  test('prints only the run with --json', async () => {
    const { status, stdout } = await runCli(['demo', '--fault', 'token-html', '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'failed', failedStep: 'token-exchange' })
  })

  test('makes of the connection what the fault needs', async () => {
    const { stdout } = await runCli(['demo', '--fault', 'pkce-required', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      connection: { options: { pkce_enabled: false } },
      failedStep: 'callback',
    })
  })
})

describe.each(['demo', 'playground'])('%s --fault with an unknown name', (command) => {
  test.each([
    ['state-wron', 'error: there is no fault "state-wron"; did you mean "state-wrong"?\n'],
    ['???', 'error: there is no fault "???"; "demo --list-faults" names them all.\n'],
  ])('%s is refused in one sentence', async (name, stderr) => {
    expect(await runCli([command, '--fault', name])).toEqual({ status: 2, stdout: '', stderr })
  })
})

test('playground says how it is used, and writes a connection that runs', async () => {
  const file = temporaryFile('')
  const started = startCli(['playground', '--port', '0', '--connection', file])
  const told = await started.printed(/Written to .+\n/)
  expect(told).toContain('client id       oauth-workbench\n')
  expect(told).toContain('client secret   playground-client-secret,')
  expect(told).toContain('ada / engine')
  const { status, stdout } = await runCli(['run', file])
  expect({ status, head: stdout.split('\n')[0] }).toEqual({
    status: 0,
    head: expect.stringContaining('✓ passed'),
  })
  started.process.kill('SIGINT')
})

test('playground --fault says how it misbehaves', async () => {
  const { printed, process } = startCli(['playground', '--port', '0', '--fault', 'token-empty'])
  const [address] = /http:\/\/\S+:\d+/.exec(await printed(/Fault: .*\n/)) ?? []
  const response = await fetch(`${address}/token`, { method: 'POST' })
  expect({ status: response.status, body: await response.text() }).toEqual({
    status: 200,
    body: '',
  })
  process.kill('SIGINT')
})
