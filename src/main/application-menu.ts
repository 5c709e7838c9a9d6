import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommandId } from '../shared/menu-commands.ts'

/** What the menu depends on. */
export interface MenuContext {
  readonly platform: NodeJS.Platform
  /** Tools for the app's own developers are left out of what is installed. */
  readonly isPackaged: boolean
  /** Starts a command of the page. */
  readonly start: (command: MenuCommandId) => void
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/**
 * The menu, as the users of each platform expect it: standard roles, which bring their accelerators
 * and translations, and the page's own commands. Where the page has the same shortcut, it gets the
 * key first and keeps it from the menu.
 */
export function applicationMenu(context: MenuContext): MenuItemConstructorOptions[] {
  const isMac = context.platform === 'darwin'
  const menus = [
    fileMenu(context, isMac),
    { role: 'editMenu' } as const,
    viewMenu(context, isMac),
    runMenu(context),
    { role: 'windowMenu' } as const,
    helpMenu(context, isMac),
  ]
  return isMac ? [macAppMenu(context), ...menus] : menus
}

function macAppMenu(context: MenuContext): MenuItemConstructorOptions {
  return {
    // macOS shows the app's own name, whatever stands here.
    label: 'OAuth Workbench',
    submenu: [
      { role: 'about' },
      separator,
      settingsItem(context),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
}

function fileMenu(context: MenuContext, isMac: boolean): MenuItemConstructorOptions {
  const { start } = context
  return {
    label: '&File',
    submenu: [
      {
        label: 'New Connection',
        accelerator: 'CmdOrCtrl+N',
        click: () => start('new-connection'),
      },
      { label: 'Duplicate Connection…', click: () => start('duplicate-connection') },
      separator,
      { label: 'Open Case…', click: () => start('open-case') },
      { label: 'Import…', click: () => start('import-connections') },
      { label: 'Export Connection…', click: () => start('export-connection') },
      separator,
      // macOS has both of the others in the menu of the app.
      ...(isMac
        ? [{ role: 'close' } as const]
        : [settingsItem(context), separator, { role: 'quit' } as const]),
    ],
  }
}

function settingsItem({ start }: MenuContext): MenuItemConstructorOptions {
  return {
    label: 'Settings…',
    accelerator: 'CmdOrCtrl+,',
    click: () => start('open-settings'),
  }
}

function viewMenu({ start, isPackaged }: MenuContext, isMac: boolean): MenuItemConstructorOptions {
  return {
    label: '&View',
    submenu: [
      { label: 'Search…', accelerator: 'CmdOrCtrl+K', click: () => start('open-palette') },
      {
        label: 'Back',
        accelerator: isMac ? 'Cmd+[' : 'Alt+Left',
        click: () => start('go-back'),
      },
      {
        label: 'Forward',
        accelerator: isMac ? 'Cmd+]' : 'Alt+Right',
        click: () => start('go-forward'),
      },
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(isPackaged
        ? []
        : [
            separator,
            { role: 'reload' } as const,
            { role: 'forceReload' } as const,
            { role: 'toggleDevTools' } as const,
          ]),
    ],
  }
}

function runMenu({ start }: MenuContext): MenuItemConstructorOptions {
  return {
    label: '&Run',
    submenu: [
      { label: 'Run Connection', accelerator: 'CmdOrCtrl+Enter', click: () => start('run') },
      { label: 'Cancel Run', accelerator: 'CmdOrCtrl+.', click: () => start('cancel-run') },
    ],
  }
}

function helpMenu({ start }: MenuContext, isMac: boolean): MenuItemConstructorOptions {
  return {
    role: 'help',
    submenu: [
      { label: 'Keyboard Shortcuts', accelerator: 'F1', click: () => start('open-help') },
      ...(isMac ? [] : [separator, { role: 'about' } as const]),
    ],
  }
}
