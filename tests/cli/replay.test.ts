import { describe, expect, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

/** A run as `run --json` prints it, of a playground that is gone. */
async function recordLogin() {
  const playground = await startPlayground({ port: 0 })
  const sample = playgroundConnection(playground.address)
  const connection = { ...sample, options: { ...sample.options, authParams: { demo_user: 'ada' } } }
  const { stdout } = await runCli(['run', temporaryFile(connection), '--json'])
  await playground.close()
  return { connection, recorded: temporaryFile(stdout) }
}

describe('replay', () => {
  test('shows what the recorded answers come to today, and ends with 0', async () => {
    const { recorded } = await recordLogin()
    const { status, stdout, stderr } = await runCli(['replay', recorded])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('✓ passed  Playground')
    expect(stdout).toContain('"user_id": "oauth2|playground|ada"')
  })

  test('takes another script', async () => {
    const { connection, recorded } = await recordLogin()
    const scripts = { fetchUserProfile: 'function (t, c, callback) { callback(null, { id: 7 }) }' }
    const file = temporaryFile({ ...connection, options: { ...connection.options, scripts } })
    const { status, stdout } = await runCli(['replay', recorded, '--connection', file])
    expect(status).toBe(0)
    expect(stdout).toContain('"user_id": "oauth2|playground|7"')
  })

  test('shows the first difference, and ends with 1', async () => {
    const { connection, recorded } = await recordLogin()
    const options = { ...connection.options, scope: 'openid' }
    const file = temporaryFile({ ...connection, options })
    const { status, stdout } = await runCli(['replay', recorded, '--connection', file])
    expect(status).toBe(1)
    expect(stdout).toContain(
      'The replay left its recording at the step callback: parameter scope\n' +
        '  recorded  openid profile email offline_access\n  today     openid\n',
    )
    const { difference } = JSON.parse(
      (await runCli(['replay', recorded, '--connection', file, '--json'])).stdout,
    )
    expect(difference).toMatchObject({ step: 'callback', replayed: 'openid' })
  })
})
