import type { UpdateCheckResult, UpdateInfo } from 'electron-updater'
import { expect, test } from 'vitest'
import { type Updater, Updates } from '../../src/main/updates.ts'

/** electron-updater with a server that has this version. */
function fakeUpdater(check: () => Promise<UpdateCheckResult | null>) {
  const calls: string[] = []
  const updater: Updater = {
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
  return { updater, calls }
}

function newer(version: string): UpdateCheckResult {
  const updateInfo: UpdateInfo = { version, files: [], path: '', sha512: '', releaseDate: '' }
  return { isUpdateAvailable: true, updateInfo, versionInfo: updateInfo }
}

function updatesWith(updater: Updater, ...answers: readonly boolean[]) {
  const asked: string[] = []
  const updates = new Updates({
    load: async () => updater,
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
  expect(calls).toEqual(['check'])
  expect(asked).toEqual(['Version 2.0.0 of OAuth Workbench is available. [Download]'])
  expect(updater).toMatchObject({ autoDownload: false, autoInstallOnAppQuit: false, logger: null })
})

test('nothing is installed before the person says so', async () => {
  const { updater, calls } = fakeUpdater(async () => newer('2.0.0'))
  const { updates } = updatesWith(updater, true, false)
  await updates.look()
  expect(calls).toEqual(['check', 'download'])
})

test('a person who agrees twice gets the newer version', async () => {
  const { updater, calls } = fakeUpdater(async () => newer('2.0.0'))
  const { updates } = updatesWith(updater, true, true)
  await updates.look()
  expect(calls).toEqual(['check', 'download', 'install'])
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
  expect(calls).toEqual(['check'])
})
