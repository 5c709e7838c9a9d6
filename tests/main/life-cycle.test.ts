import { describe, expect, test, vi } from 'vitest'
import { answerLifecycle } from '../../src/main/answer-lifecycle.ts'
import { closeBeforeQuit } from '../../src/main/close-before-quit.ts'
import { createFakeElectron } from './fake-electron/fake-electron.ts'
import { FakeEvent } from './fake-electron/fake-event.ts'
import { settle } from './login-harness.ts'

function appOf(electron: ReturnType<typeof createFakeElectron>): Electron.App {
  // The fake has what the life cycle uses; its class checks the names.
  return electron.app as unknown as Electron.App
}

describe('quitting', () => {
  test('waits until the workbench has closed', async () => {
    const electron = createFakeElectron()
    const { promise, resolve } = Promise.withResolvers<void>()
    closeBeforeQuit(appOf(electron), () => promise)
    electron.app.quit()
    await settle()
    expect(electron.app.hasQuit).toBe(false)
    resolve()
    await settle()
    expect(electron.app.hasQuit).toBe(true)
  })

  test('closes the workbench once, however often it is asked for', async () => {
    const electron = createFakeElectron()
    let closings = 0
    closeBeforeQuit(appOf(electron), async () => {
      closings++
    })
    electron.app.quit()
    electron.app.quit()
    await settle()
    expect(electron.app.hasQuit).toBe(true)
    expect(closings).toBe(1)
  })

  test('is not held up by a workbench that fails to close', async () => {
    const electron = createFakeElectron()
    closeBeforeQuit(appOf(electron), () => Promise.reject(new Error('stuck')))
    electron.app.quit()
    await settle()
    expect(electron.app.hasQuit).toBe(true)
  })

  test('is not held up for ever by a workbench that never closes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const electron = createFakeElectron()
      closeBeforeQuit(appOf(electron), () => new Promise(() => {}))
      electron.app.quit()
      await vi.advanceTimersByTimeAsync(5_000)
      expect(electron.app.hasQuit).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the window', () => {
  function answer(platform: NodeJS.Platform) {
    const electron = createFakeElectron()
    const closedListeners: (() => void)[] = []
    const failures: unknown[] = []
    let shown = 0
    const window = {
      show: async () => {
        shown++
        if (shown > 1) throw new Error('no page')
      },
      whenClosed: (listener: () => void) => {
        closedListeners.push(listener)
      },
    }
    answerLifecycle(appOf(electron), window, platform, (error) => failures.push(error))
    const close = () => {
      for (const listener of closedListeners) listener()
      electron.app.lastWindowClosed()
    }
    return { electron, close, failures, shown: () => shown }
  }

  test('comes to the front at a second start', () => {
    const { electron, shown } = answer('linux')
    electron.app.emit('second-instance', new FakeEvent(), [], '/')
    expect(shown()).toBe(1)
  })

  test('that cannot be shown again ends the app with a word', async () => {
    const { electron, failures } = answer('darwin')
    electron.app.emit('activate', new FakeEvent(), false)
    electron.app.emit('activate', new FakeEvent(), false)
    await settle()
    expect(failures).toEqual([new Error('no page')])
  })

  test('comes back from the dock on macOS', () => {
    const { electron, close, shown } = answer('darwin')
    close()
    expect(electron.app.hasQuit).toBe(false)
    electron.app.emit('activate', new FakeEvent(), false)
    expect(shown()).toBe(1)
  })

  test.each(['linux', 'win32'] as const)(
    'that keeps the app from quitting ends it later on %s',
    (platform) => {
      const { electron } = answer(platform)
      const stubborn = new electron.BrowserWindow()
      stubborn.webContents.objectsToUnload = true
      electron.app.quit()
      expect(electron.app.hasQuit).toBe(false)
      stubborn.destroy()
      expect(electron.app.hasQuit).toBe(true)
    },
  )

  test.each(['linux', 'win32'] as const)('ends the app with it on %s', (platform) => {
    const { electron, close } = answer(platform)
    close()
    expect(electron.app.hasQuit).toBe(true)
  })
})
