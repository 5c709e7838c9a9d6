import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openElectronStore } from '../../src/main/electron-store.ts'
import { readWindowState, writeWindowState } from '../../src/main/window-state-file.ts'
import { createConfElectronStore } from './fake-electron/conf-electron-store.ts'
import { FakeIpcMain } from './fake-electron/fake-ipc-main.ts'

let folder = ''
const ipcMain = new FakeIpcMain()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-store-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function openStore() {
  return openElectronStore(folder, createConfElectronStore(ipcMain), ipcMain)
}

test('a document is there again after a restart', () => {
  openStore().write({ version: 1, connections: ['a.b'] })
  expect(openStore().read()).toEqual({
    kind: 'document',
    document: { version: 1, connections: ['a.b'] },
  })
})

test('a new folder is empty', () => {
  expect(openStore().read()).toEqual({ kind: 'empty' })
})

test.skipIf(process.platform === 'win32')('only the owner may read the file', () => {
  const store = openStore()
  store.write({ version: 1 })
  expect(statSync(store.path).mode & 0o777).toBe(0o600)
})

test('the file is the one that the other shells use', () => {
  const store = openStore()
  store.write({ version: 1 })
  expect(store.path).toBe(join(folder, 'connections.json'))
  expect(readdirSync(folder)).toEqual(['connections.json'])
})

test('a file that cannot be read is said to be so, and set aside whole', () => {
  const store = openStore()
  writeFileSync(store.path, '{ broken')
  expect(store.read()).toMatchObject({ kind: 'unreadable' })
  const aside = store.setAside()
  expect(readFileSync(aside, 'utf8')).toBe('{ broken')
  expect(store.read()).toEqual({ kind: 'empty' })
})

test('no page can ask electron-store for the data folder', () => {
  const store = openStore()
  store.read()
  writeFileSync(store.path, '{ broken')
  openStore().read()
  expect(ipcMain.listenerCount('electron-store-get-data')).toBe(0)
})

const state = { bounds: { x: 10, y: 20, width: 900, height: 700 }, maximized: true }

test('the place of the window is there again after a restart', () => {
  const Store = createConfElectronStore(ipcMain)
  writeWindowState(folder, Store, state)
  expect(readWindowState(folder, Store)).toEqual(state)
})

test('a place that cannot be read is set aside', () => {
  const Store = createConfElectronStore(ipcMain)
  writeFileSync(join(folder, 'window.json'), '{ broken')
  expect(readWindowState(folder, Store)).toBeUndefined()
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^window\.json\.unreadable-/)])
})

test('a place that the system does not give is left where it is', () => {
  mkdirSync(join(folder, 'window.json'))
  expect(readWindowState(folder, createConfElectronStore(ipcMain))).toBeUndefined()
  expect(readdirSync(folder)).toEqual(['window.json'])
})
