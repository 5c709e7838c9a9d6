import { expect, test } from 'vitest'
import { callbackUrl, createLoginHarness, quietPage, redirectTo, settle } from '../login-harness.ts'

const response = redirectTo(`${callbackUrl}?code=c1&state=s1`)

test('two logins at once have sessions of their own, in memory', async () => {
  const { electron, login } = createLoginHarness()
  const first = login({ response: quietPage })
  const second = login({ response: quietPage })
  await settle()
  const [a, b] = [...electron.world.windows].map(({ webContents }) => webContents.session)
  expect(a).not.toBe(b)
  for (const session of [a, b]) {
    expect(session).not.toBe(electron.world.defaultSession)
    expect(session?.partition).not.toMatch(/^persist:/)
    expect(session?.spellChecking).toBe(false)
  }
  for (const { controller, result } of [first, second]) {
    controller.abort()
    await result.catch(() => {})
  }
})

test('a session is cleared and used again', async () => {
  const { electron, login } = createLoginHarness()
  await login({ response }).result
  const [session] = electron.world.sessions.filter(({ partition }) => partition !== '')
  session?.cookies.push('left behind')
  await settle()
  expect(session?.cleared.toSorted()).toEqual([
    'auth-cache',
    'connections',
    'data',
    'host-resolver-cache',
  ])
  await login({ response }).result
  await settle()
  expect(electron.world.sessions).toHaveLength(2)
  expect(session?.cookies).toEqual([])
})

test('a session that could not be cleared is never used again', async () => {
  const { electron, login } = createLoginHarness()
  electron.world.sessionOf('login-1').clearDataFails = true
  await login({ response }).result
  await settle()
  const { controller, result } = login({ response: quietPage })
  await settle()
  const [window] = [...electron.world.windows]
  expect(window?.webContents.session.partition).toBe('login-2')
  controller.abort()
  await result.catch(() => {})
})

test('a connection that keeps its sign-in has a session of its own, which is not cleared', async () => {
  const { electron, login } = createLoginHarness()
  await login({ response, keepSignedIn: 'acme' }).result
  const [session] = electron.world.sessions.filter(({ partition }) => partition !== '')
  expect(session?.partition).toMatch(/^persist:kept-sign-in-[0-9a-f]{32}$/)
  session?.cookies.push('signed in')
  await settle()
  await login({ response, keepSignedIn: 'acme' }).result
  expect(session?.cookies).toEqual(['signed in'])
  // What was typed for HTTP authentication was for its login only.
  await settle()
  expect(session?.cleared).toEqual(['connections', 'auth-cache', 'connections', 'auth-cache'])
  expect(electron.world.sessions).toHaveLength(2)
})

test('another connection does not see what one keeps, nor does one that keeps nothing', async () => {
  const { electron, login } = createLoginHarness()
  for (const keepSignedIn of ['acme', 'other', undefined])
    await login({ response, ...(keepSignedIn ? { keepSignedIn } : {}) }).result
  const partitions = electron.world.sessions.map(({ partition }) => partition)
  expect(new Set(partitions).size).toBe(4)
  expect(partitions.filter((partition) => partition.startsWith('persist:'))).toHaveLength(2)
})

test('a kept sign-in can be forgotten, also before the first login of a sitting', async () => {
  const { electron, agent, login } = createLoginHarness()
  await login({ response, keepSignedIn: 'acme' }).result
  const [session] = electron.world.sessions.filter(({ partition }) => partition !== '')
  session?.cookies.push('signed in')
  await agent.forgetSignIn('acme')
  expect(session?.cookies).toEqual([])
  expect(session?.cleared).toEqual([
    'connections',
    'auth-cache',
    'connections',
    'data',
    'auth-cache',
  ])
  await agent.forgetSignIn('never used')
  expect(electron.world.sessions.at(-1)?.cleared).toContain('data')
})

test('nothing leaves a session once its login is over', async () => {
  const { electron, network, login } = createLoginHarness()
  await login({ response }).result
  const { session } = electron.world.contents.at(-1) ?? {}
  const late = {
    id: 99,
    url: 'https://login.example.com/beacon',
    method: 'POST',
    resourceType: 'ping',
    referrer: '',
    timestamp: 0,
    uploadData: [],
  } as const
  expect(await session?.webRequest.mayStart({ ...late, uploadData: [] })).toBe(false)
  expect(network.requests).toHaveLength(1)
})
