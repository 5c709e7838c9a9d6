import { describe, expect, test } from 'vitest'
import { ConfStore } from '../../src/workbench/conf-store.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { openWorkbench, refusalOf } from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('a call from outside', () => {
  test('of an unknown procedure is refused', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    for (const name of ['eraseDisk', 'constructor', '__proto__'])
      expect(refusalOf(await workbench.call(name, {}))?.code).toBe('unknown-procedure')
  })

  test('with a wrong input is refused, naming the key', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const input = { name: 'playground', parameters: { login_hint: 3 } }
    expect(refusalOf(await workbench.call('startRun', input))).toEqual({
      code: 'invalid-input',
      message:
        '"startRun" was called with a wrong input: parameters.login_hint must be a text, not a number.',
    })
  })

  test('that breaks the workbench says so without what was typed', async () => {
    const folder = temporaryFolder()
    const workbench = await openWorkbench(folder, {
      vault: {
        description: 'broken',
        encrypt: async (value) => {
          throw new RangeError(`cannot encrypt ${value}`)
        },
        decrypt: async () => null,
      },
      store: seededStore(folder),
    })
    const connection = buildConnection({ options: { client_secret: 'typed-secret' } })
    expect(refusalOf(await workbench.call('createConnection', { connection }))).toEqual({
      code: 'internal-error',
      message:
        'OAuth Workbench itself failed in "createConnection" (RangeError); please report it.',
    })
  })
})

/** A store that has had its first start. */
function seededStore(folder: string): ConfStore {
  const store = new ConfStore(folder)
  store.write({ version: 1, connections: [] })
  return store
}
