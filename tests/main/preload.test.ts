import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ApiEvent, apiNames, type WorkbenchBridge } from '../../src/shared/api/api.ts'

const exposed = new Map<string, unknown>()
const invoked: unknown[][] = []
const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: async (...args: unknown[]) => {
    invoked.push(args)
    return { ok: true, value: null }
  },
})

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (key: string, api: unknown) => exposed.set(key, api) },
  ipcRenderer,
}))

let bridge: WorkbenchBridge

beforeEach(async () => {
  vi.resetModules()
  // A path of its own variable: the preload belongs to another TypeScript project.
  const preload = '../../src/preload/index.ts'
  await import(preload)
  // What the preload gives the page has this type; the mock cannot know.
  bridge = exposed.get('workbench') as WorkbenchBridge
})

afterEach(() => {
  exposed.clear()
  invoked.length = 0
  ipcRenderer.removeAllListeners()
})

test('the page gets one function for each procedure, and subscribe', () => {
  expect([...exposed.keys()]).toEqual(['workbench'])
  expect(Object.keys(bridge).toSorted()).toEqual([...apiNames, 'subscribe'].toSorted())
  for (const value of Object.values(bridge)) expect(value).toBeTypeOf('function')
})

test('a function calls its own channel with one argument', async () => {
  await bridge.cancelRun({ runId: 'r1' })
  expect(invoked).toEqual([['workbench:cancelRun', { runId: 'r1' }]])
})

test('further arguments of the page do not cross', async () => {
  const call = bridge.getStatus as (...args: unknown[]) => Promise<unknown>
  await call(undefined, 'smuggled')
  expect(invoked).toEqual([['workbench:getStatus', undefined]])
})

test('a subscriber gets the events and nothing of Electron’s', () => {
  const seen: unknown[][] = []
  bridge.subscribe((...args: unknown[]) => seen.push(args))
  const events: ApiEvent[] = [{ kind: 'run', runId: 'r1', events: [] }]
  ipcRenderer.emit('workbench:events', { sender: ipcRenderer }, events)
  expect(seen).toEqual([[events]])
})

test('the function that subscribe returns ends the subscription', () => {
  let events = 0
  const end = bridge.subscribe(() => {
    events++
  })
  end()
  ipcRenderer.emit('workbench:events', {}, [])
  expect(events).toBe(0)
  expect(ipcRenderer.listenerCount('workbench:events')).toBe(0)
})
