import type { UpdateCheckResult, UpdateInfo, UpdaterSignal } from 'electron-updater'
import { expect, test } from 'vitest'
import { proxiedNetwork } from '../../src/engine/http/network.ts'
import { type Updater, Updates } from '../../src/main/updates.ts'

type LoginHandler = Parameters<UpdaterSignal['login']>[0]

const network = proxiedNetwork(
  { origin: 'http://proxy.example:8080', credentials: { username: 'ada', password: 'engine' } },
  [],
  [],
)

const viaProxy = 'proxy http://proxy.example:8080'

/** electron-updater with a server that has this version. */
function fakeUpdater(check: () => Promise<UpdateCheckResult | null>) {
  const calls: string[] = []
  const logins: LoginHandler[] = []
  const updater: Updater = {
    netSession: {
      setProxy: async (config) => void calls.push(`proxy ${config.proxyRules ?? config.mode}`),
    },
    signals: { login: (handler) => void logins.push(handler) },
    autoDownload: true,
    autoInstallOnAppQuit: true,
    logger: console,
    checkForUpdates: () => {
      calls.push('check')
      return check()
    },
    downloadUpdate: async () => {
      calls.push('download')
      return []
    },
    quitAndInstall: () => void calls.push('install'),
  }
  return { updater, calls, logins }
}

function newer(version: string): UpdateCheckResult {
  const updateInfo: UpdateInfo = { version, files: [], path: '', sha512: '', releaseDate: '' }
  return { isUpdateAvailable: true, updateInfo, versionInfo: updateInfo }
}

/** What an updater gives to a proxy that asks. */
function answerTo(handler: LoginHandler | undefined, port: number): Promise<readonly unknown[]> {
  return new Promise((resolve) => {
    const asking = { isProxy: true, scheme: 'basic', host: 'proxy.example', port, realm: '' }
    handler?.(asking, (...given) => resolve(given))
  })
}

function updatesWith(updater: Updater, ...answers: readonly boolean[]) {
  const asked: string[] = []
  const updates = new Updates({
    load: async () => updater,
    network: () => network,
    ask: async (message, button) => {
      asked.push(`${message} [${button}]`)
      return answers[asked.length - 1] ?? false
    },
    makeWay: () => {},
  })
  return { updates, asked }
}

test('nothing is downloaded before the person says so', async () => {
  const { updater, calls } = fakeUpdater(async () => newer('2.0.0'))
  const { updates, asked } = updatesWith(updater, false)
  await updates.look()
  expect(calls).toEqual([viaProxy, 'check'])
  expect(asked).toEqual(['Version 2.0.0 of OAuth Workbench is available. [Download]'])
  expect(updater).toMatchObject({ autoDownload: false, autoInstallOnAppQuit: false, logger: null })
})

test('nothing is installed before the person says so', async () => {
  const { updater, calls } = fakeUpdater(async () => newer('2.0.0'))
  const { updates } = updatesWith(updater, true, false)
  await updates.look()
  expect(calls).toEqual([viaProxy, 'check', 'download'])
})

test('a person who agrees twice gets the newer version', async () => {
  const { updater, calls } = fakeUpdater(async () => newer('2.0.0'))
  const { updates } = updatesWith(updater, true, true)
  await updates.look()
  expect(calls).toEqual([viaProxy, 'check', 'download', 'install'])
})

test('where there is nothing newer, nobody is asked', async () => {
  const { updater } = fakeUpdater(async () => ({ ...newer('1.0.0'), isUpdateAvailable: false }))
  const { updates, asked } = updatesWith(updater)
  await updates.look()
  expect(asked).toEqual([])
})

test('a server that cannot be reached is a problem to be shown, and only until it can', async () => {
  let reachable = false
  const { updater } = fakeUpdater(async () => {
    if (!reachable) throw new Error('net::ERR_INTERNET_DISCONNECTED')
    return null
  })
  const { updates } = updatesWith(updater)
  await updates.look()
  expect(updates.problem).toBe('net::ERR_INTERNET_DISCONNECTED')
  reachable = true
  await updates.look()
  expect(updates.problem).toBeNull()
})

test('two looks at once are one', async () => {
  const { updater, calls } = fakeUpdater(async () => null)
  const { updates } = updatesWith(updater)
  await Promise.all([updates.look(), updates.look()])
  expect(calls).toEqual([viaProxy, 'check'])
})

test('the proxy of the settings gets its password, once in a look, and another proxy none', async () => {
  const { updater, logins } = fakeUpdater(async () => null)
  const { updates } = updatesWith(updater)
  await updates.look()
  await updates.look()
  expect(logins).toHaveLength(1)
  const [login] = logins
  expect(await answerTo(login, 8080)).toEqual(['ada', 'engine'])
  expect(await answerTo(login, 8080)).toEqual([])
  await updates.look()
  expect(await answerTo(login, 3128)).toEqual([])
})
