import type ElectronStore from 'electron-store'
import { ConfStore, confOptions, documentName } from '../workbench/conf-store.ts'
import type { Store } from '../workbench/ports/store.ts'

/** What of `ipcMain` is used. */
interface IpcListeners {
  removeAllListeners(channel: string): unknown
}

/**
 * The store of connections in Electron's data folder, with the file format and the care for
 * unreadable files that every shell shares.
 *
 * @param Constructor electron-store's class; it loads Electron itself, so the caller imports it
 */
export function openElectronStore(
  folder: string,
  Constructor: typeof ElectronStore,
  ipcMain: IpcListeners,
): Store {
  return new ConfStore(folder, documentName, () => {
    try {
      return new Constructor({ ...confOptions, cwd: folder, name: documentName })
    } finally {
      // It starts to listen even where it then cannot read its file.
      silenceElectronStore(ipcMain)
    }
  })
}

/**
 * electron-store answers any page that asks for the data folder's path. No page of ours does.
 *
 * @see Electron security checklist, item 17
 */
function silenceElectronStore(ipcMain: IpcListeners): void {
  ipcMain.removeAllListeners('electron-store-get-data')
}
