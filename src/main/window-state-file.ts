import { join } from 'node:path'
import type ElectronStore from 'electron-store'
import { confOptions } from '../workbench/conf-store.ts'
import { isSystemError } from '../workbench/not-read.ts'
import { setAside } from '../workbench/set-aside.ts'
import type { WindowState } from './window-state.ts'

const fileName = 'window'

/**
 * Reads what was saved of the main window's place; a file that holds something else is set aside, and
 * one that the system does not give is left as it is.
 */
export function readWindowState(folder: string, Constructor: typeof ElectronStore): unknown {
  try {
    return openFile(folder, Constructor).store.window
  } catch (error) {
    if (!isSystemError(error)) setAside(join(folder, `${fileName}.json`))
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
