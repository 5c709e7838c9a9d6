import { expect, test } from 'vitest'
import { ask, openWorkbench, refusalOf } from './opened-workbench.ts'
import { connectToSilence } from './silent-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A workbench whose shell keeps sign-ins. */
async function openKeeper() {
  const forgotten: string[] = []
  const workbench = await openWorkbench(temporaryFolder(), {
    forgetSignIn: async (name) => void forgotten.push(name),
  })
  return { workbench, forgotten }
}

test('the sign-in of one connection is forgotten', async () => {
  const { workbench, forgotten } = await openKeeper()
  await ask(workbench, 'forgetSignIn', { name: 'playground' })
  expect(forgotten).toEqual(['playground'])
})

test('not while a login of it goes on', async () => {
  const { workbench, forgotten } = await openKeeper()
  const { connection, asked } = await connectToSilence()
  await ask(workbench, 'createConnection', { connection })
  const { name } = connection
  await ask(workbench, 'startRun', { name, parameters: {} })
  await asked
  expect(refusalOf(await workbench.call('forgetSignIn', { name }))?.code).toBe('run-in-progress')
  expect(forgotten).toEqual([])
})

test('only of a connection that is there', async () => {
  const { workbench } = await openKeeper()
  const result = await workbench.call('forgetSignIn', { name: 'nobody' })
  expect(refusalOf(result)?.code).toBe('connection-not-found')
})

test('not in a shell that keeps none', async () => {
  const workbench = await openWorkbench(temporaryFolder())
  expect(refusalOf(await workbench.call('forgetSignIn', { name: 'playground' }))).toEqual({
    code: 'sign-in-not-kept',
    message: 'No user agent here keeps a sign-in from run to run.',
  })
})
