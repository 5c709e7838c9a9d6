import type { MenuItemConstructorOptions } from 'electron'

/** The menu: the platform's standard roles, which bring their accelerators and translations. */
export function applicationMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const menus: MenuItemConstructorOptions[] = [
    { role: 'fileMenu' },
    { role: 'editMenu' },
    { role: 'viewMenu' },
    { role: 'windowMenu' },
  ]
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus
}
