import { join } from 'node:path'
import type ElectronStore from 'electron-store'
import { confOptions } from '../workbench/conf-store.ts'
import { setAside } from '../workbench/set-aside.ts'
import type { WindowState } from './window-state.ts'

const fileName = 'window'

/** Reads what was saved of the main window's place; an unreadable file is set aside. */
export function readWindowState(folder: string, Constructor: typeof ElectronStore): unknown {
  try {
    return openFile(folder, Constructor).store.window
  } catch {
    setAside(join(folder, `${fileName}.json`))
    return undefined
  }
}

/** Saves the main window's place. */
export function writeWindowState(
  folder: string,
  Constructor: typeof ElectronStore,
  state: WindowState,
): void {
  openFile(folder, Constructor).store = { window: state }
}

function openFile(folder: string, Constructor: typeof ElectronStore): ElectronStore {
  return new Constructor({ ...confOptions, cwd: folder, name: fileName })
}
