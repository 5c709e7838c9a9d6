import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron'
import ElectronStore from 'electron-store'
import { boot } from './boot.ts'

const dataFolder = process.env.OAUTH_WORKBENCH_DATA

/** The Electron shell's entry; it runs from out/main/. boot.ts tells what happens. */
boot(
  {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    protocol,
    safeStorage,
    screen,
    session,
    shell,
    ElectronStore,
    loadUpdater: async () => (await import('electron-updater')).default.autoUpdater,
  },
  {
    preload: fileURLToPath(new URL('../preload/index.cjs', import.meta.url)),
    renderer: fileURLToPath(new URL('../renderer', import.meta.url)),
    ...(dataFolder ? { dataFolder: resolve(dataFolder) } : {}),
    extraCertificates: process.env.NODE_EXTRA_CA_CERTS,
  },
)
