import { beforeEach, describe, expect, test } from 'vitest'
import { type ApiCarrier, type CalledWorkbench, carryApi } from '../../src/main/ipc-transport.ts'
import { type ApiEvent, apiNames } from '../../src/shared/api/api.ts'
import type { FakeBrowserWindow } from './fake-electron/fake-browser-window.ts'
import { createFakeElectron, type FakeElectron } from './fake-electron/fake-electron.ts'

let electron: FakeElectron
let window: FakeBrowserWindow
let calls: { name: string; input: unknown }[]
let publish: (events: readonly ApiEvent[]) => void

beforeEach(() => {
  electron = createFakeElectron()
  window = new electron.BrowserWindow()
  window.webContents.mainFrame = { origin: 'app://bundle' }
  calls = []
})

function carry(
  answer: CalledWorkbench['call'] = async () => ({ ok: true, value: null }),
  current: () => FakeBrowserWindow | null = () => window,
): ApiCarrier {
  const workbench: CalledWorkbench = {
    call: (name, input) => {
      calls.push({ name, input })
      return answer(name, input)
    },
    subscribe: (listener) => {
      publish = listener
      return () => {
        publish = () => {}
      }
    },
  }
  // The fake has what the transport uses; its classes check the names.
  return carryApi(
    electron.ipcMain,
    workbench,
    current as unknown as () => Electron.BrowserWindow | null,
  )
}

test('every procedure has one channel, and nothing else has', () => {
  carry()
  expect(electron.ipcMain.channels).toEqual(apiNames.map((name) => `workbench:${name}`))
})

test('a call of the page reaches the workbench with its input', async () => {
  carry(async () => ({ ok: true, value: 'secret' }))
  const { mainFrame } = window.webContents
  const input = { name: 'playground', placeholder: '«client_secret»' }
  const result = await electron.ipcMain.invoke('workbench:revealConnectionSecret', mainFrame, input)
  expect(result).toEqual({ ok: true, value: 'secret' })
  expect(calls).toEqual([{ name: 'revealConnectionSecret', input }])
})

describe('a sender that is not the main frame of the workbench’s page', () => {
  const refusal = "Error invoking remote method 'workbench:getStatus': Error: unexpected ipc sender"

  test.each([
    ['gone', () => null],
    ['another frame of the same origin', () => ({ origin: 'app://bundle' })],
    [
      'the main frame with another page',
      () => {
        window.webContents.mainFrame = { origin: 'https://evil.example.com' }
        return window.webContents.mainFrame
      },
    ],
    [
      'a window that was closed',
      () => {
        window.destroy()
        return window.webContents.mainFrame
      },
    ],
  ])('is refused: %s', async (_what, frame) => {
    carry()
    const sender = frame()
    await expect(electron.ipcMain.invoke('workbench:getStatus', sender)).rejects.toThrow(refusal)
    expect(calls).toEqual([])
  })

  test('is refused: while there is no window', async () => {
    carry(undefined, () => null)
    const { mainFrame } = window.webContents
    await expect(electron.ipcMain.invoke('workbench:getStatus', mainFrame)).rejects.toThrow(refusal)
  })
})

test('an error that the workbench throws is an answer, without its text', async () => {
  carry(async () => {
    throw new Error('client_secret=hunter2')
  })
  const { mainFrame } = window.webContents
  expect(await electron.ipcMain.invoke('workbench:getStatus', mainFrame)).toEqual({
    ok: false,
    error: {
      code: 'internal-error',
      message: 'OAuth Workbench itself failed to do this; please report it.',
    },
  })
})

test('a batch of events is one message to the window', () => {
  carry()
  const events: ApiEvent[] = [
    { kind: 'connections-changed', connections: [] },
    { kind: 'run', runId: 'r1', events: [] },
  ]
  publish(events)
  expect(window.webContents.sent).toEqual([{ channel: 'workbench:events', args: [events] }])
})

test('no event is sent to a window that is gone or crashed', () => {
  carry()
  window.webContents.crashed = true
  publish([])
  window.webContents.crashed = false
  window.destroy()
  publish([])
  expect(window.webContents.sent).toEqual([])
})

test('its end takes the handlers and the subscription away', () => {
  const { stop } = carry()
  stop()
  publish([])
  expect(electron.ipcMain.channels).toEqual([])
  expect(window.webContents.sent).toEqual([])
})
