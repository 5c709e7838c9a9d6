import Conf, { type Options } from 'conf'
import type ElectronStore from 'electron-store'
import type { FakeIpcMain } from './fake-ipc-main.ts'

/**
 * electron-store without Electron: the same `conf` behind the same options, and the listener that
 * electron-store adds. The package itself cannot be loaded here, because it imports Electron.
 */
export function createConfElectronStore(ipcMain: FakeIpcMain): typeof ElectronStore {
  let listens = false
  class ConfElectronStore extends Conf<Record<string, unknown>> {
    constructor({ name, ...options }: Options<Record<string, unknown>> & { name: string }) {
      if (!listens) ipcMain.on('electron-store-get-data', () => {})
      listens = true
      super({ ...options, configName: name })
    }
  }
  // Only its constructor and `store` are used; `openInEditor` and `initRenderer` are absent.
  return ConfElectronStore as unknown as typeof ElectronStore
}
