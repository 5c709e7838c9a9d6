import { describe, expect, test } from 'vitest'
import { settingOf } from '../../../src/engine/profile-script/script-setting.ts'
import { ScriptThread } from '../../../src/engine/profile-script/script-thread.ts'
import { defaultBehaviour } from '../../../src/shared/behaviour.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
const oldBehaviour = { ...defaultBehaviour, scriptRuntime: 'auth0-node-12' } as const

describe('a worker that was prepared for a script', () => {
  test('runs nothing of it before it is called', async () => {
    const script = `console.log('loaded')\n${scriptOf('callback(null, { token })')}`
    bench.engine.prepare({ script, behaviour: defaultBehaviour })
    const other = await bench.run(scriptOf('callback(null, { other: true })'))
    expect(other.console).toEqual([])
  })

  test('runs another script in a world that knows nothing of the first', async () => {
    const script = 'const left = 1; function fetchUserProfile() {}'
    bench.engine.prepare({ script, behaviour: oldBehaviour })
    const expression = '[typeof left, typeof _, typeof fetch]'
    await expect(bench.value(expression)).resolves.toEqual(['undefined', 'undefined', 'function'])
  })

  test.each([
    ['fetchUserProfile', { profile: { user_id: 'at' } }],
    ['getLogoutUrl', { profile: { url: 'https://id.example.com/out' } }],
  ] as const)('calls it as %s when that is what it is prepared for', async (name, expected) => {
    const script = `
      function fetchUserProfile(accessToken, context, callback) { callback(null, { user_id: accessToken }) }
      function getLogoutUrl(context, callback) { callback(null, 'https://id.example.com/out') }`
    const task = { name, script, accessToken: 'at', context: {}, behaviour: defaultBehaviour }
    // What was prepared last is what counts, also where only the name differs.
    bench.engine.prepare({ ...task, name: 'fetchUserProfile' })
    bench.engine.prepare({ ...task, name: 'getLogoutUrl' })
    const host = {
      send: () => Promise.reject(new Error('none')),
      console: () => {},
      warn: () => {},
    }
    const result = await bench.engine.run(task, host, new AbortController().signal)
    expect(result).toMatchObject(expected)
  })

  test('runs the same script again and again, each time from the start', async () => {
    const script = `var calls = (globalThis.calls || 0) + 1; globalThis.calls = calls
      function fetchUserProfile(accessToken, context, callback) { callback(null, { calls }) }`
    for (let run = 0; run < 3; run++) {
      bench.engine.prepare({ script, behaviour: defaultBehaviour })
      await expect(bench.profile(script)).resolves.toEqual({ calls: 1 })
    }
  })

  test('tells of a script that cannot be parsed only when it runs', async () => {
    const script = 'function ('
    bench.engine.prepare({ script, behaviour: defaultBehaviour })
    await expect(bench.error(script)).resolves.toMatchObject({ code: 'script-syntax-error' })
  })
})

test('a worker does not prepare for another script while one runs', async () => {
  const thread = await ScriptThread.start()
  const settled = Promise.withResolvers<unknown>()
  thread.use({
    message: (message) => {
      const { kind } = message as { kind: string }
      if (kind === 'console') thread.post({ kind: 'prepare', setting: settingOfScript('') })
      if (kind === 'settled') settled.resolve(message)
    },
    ended: settled.reject,
  })
  const script = scriptOf(
    "console.log('waiting')",
    'setTimeout(function () { callback(null, { id: 1 }) }, 50)',
  )
  const call = { accessToken: 'at', context: {}, promiseSettles: false }
  thread.post({ kind: 'run', setting: settingOfScript(script), call, deadlineSeconds: 20 })
  await expect(settled.promise).resolves.toMatchObject({
    outcome: { kind: 'profile', profile: '{"id":1}' },
  })
  await thread.terminate()
})

function settingOfScript(script: string) {
  return settingOf({ script, behaviour: defaultBehaviour })
}
