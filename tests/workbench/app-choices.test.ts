import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppChoicePort } from '../../src/workbench/ports/app-choice-port.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { ask, openWorkbench, refusalOf } from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A choice as a shell would offer it. */
function offer(): AppChoicePort {
  let on = false
  return {
    describe: () => ({ id: 'weaker-secret-storage', on, label: 'Weaker', text: 'It is weaker.' }),
    set: async (wanted) => {
      on = wanted
    },
  }
}

test('a choice of the shell is in the status, and can be set', async () => {
  const workbench = await openWorkbench(temporaryFolder(), { choices: [offer()] })
  await ask(workbench, 'setAppChoice', { id: 'weaker-secret-storage', on: true })
  expect((await ask(workbench, 'getStatus', undefined)).choices).toEqual([
    { id: 'weaker-secret-storage', on: true, label: 'Weaker', text: 'It is weaker.' },
  ])
})

test('secrets are encrypted anew when their storage changes', async () => {
  const folder = temporaryFolder()
  const workbench = await openWorkbench(folder, { choices: [offer()] })
  const stored = () => readFileSync(join(folder, 'connections.json'), 'utf8')
  const options = { ...buildConnection().options, client_secret: 'hunter2-hunter2' }
  const connection = { ...buildConnection(), options }
  await ask(workbench, 'createConnection', { connection })
  const before = stored()
  await ask(workbench, 'setAppChoice', { id: 'weaker-secret-storage', on: true })
  // Each encryption has an initialisation vector of its own.
  expect(before).toContain('key-file:v1:')
  expect(stored()).not.toBe(before)
  const placeholder = '«client_secret»'
  const { name } = connection
  const secret = await ask(workbench, 'revealConnectionSecret', { name, placeholder })
  expect(secret).toBe('hunter2-hunter2')
})

test('a choice that the shell does not offer is refused', async () => {
  const workbench = await openWorkbench(temporaryFolder())
  expect(refusalOf(await workbench.call('setAppChoice', { id: 'updates', on: true }))).toEqual({
    code: 'choice-unavailable',
    message: '"updates" cannot be chosen in this shell.',
  })
})
