import { describe, expect, test } from 'vitest'
import { applicationMenu } from '../../src/main/application-menu.ts'
import { commandTable } from '../../src/renderer/app/commands/command-table.ts'

function menuOf(platform: NodeJS.Platform, isPackaged = true) {
  const started: string[] = []
  const menu = applicationMenu({ platform, isPackaged, start: (command) => started.push(command) })
  const items = menu.flatMap(itemsOf)
  return { menu, items, started }
}

function itemsOf({
  submenu,
}: Electron.MenuItemConstructorOptions): readonly Electron.MenuItemConstructorOptions[] {
  return Array.isArray(submenu) ? submenu : []
}

const nameOf = ({ label, role }: Electron.MenuItemConstructorOptions) => label ?? role

test('Windows and Linux have the menus that their users look for', () => {
  for (const platform of ['win32', 'linux'] as const) {
    const { menu } = menuOf(platform)
    expect(menu.map(nameOf)).toEqual(['&File', 'editMenu', '&View', '&Run', 'windowMenu', 'help'])
    expect(itemsOf(menu[0] ?? {}).map(nameOf)).toEqual([
      'New Connection',
      'Duplicate Connection…',
      undefined,
      'Open Case…',
      'Import…',
      'Export Connection…',
      undefined,
      'Settings…',
      undefined,
      'quit',
    ])
    expect(itemsOf(menu.at(-1) ?? {}).map(nameOf)).toContain('about')
  }
})

test('macOS has the app’s own menu first, with the settings and the way out', () => {
  const { menu } = menuOf('darwin')
  expect(menu.map(nameOf)).toEqual([
    'OAuth Workbench',
    '&File',
    'editMenu',
    '&View',
    '&Run',
    'windowMenu',
    'help',
  ])
  const [app, file] = menu.map((item) => itemsOf(item).map(nameOf))
  expect(app).toEqual(
    expect.arrayContaining(['about', 'Settings…', 'services', 'hide', 'hideOthers', 'quit']),
  )
  expect(file).toContain('close')
  expect(file).not.toContain('quit')
})

describe.each(['darwin', 'win32', 'linux'] as const)('on %s', (platform) => {
  test('each item of the page starts a command of the page’s own table', () => {
    const { items, started } = menuOf(platform)
    const own = items.filter(({ click }) => click !== undefined)
    // The arguments are Electron's; none is used.
    for (const { click } of own) (click as unknown as () => void)()
    expect(started).toHaveLength(own.length)
    expect(started.filter((command) => !(command in commandTable))).toEqual([])
    expect(new Set(started).size).toBe(started.length)
  })

  test('no two items have the same accelerator', () => {
    const accelerators = menuOf(platform).items.flatMap(({ accelerator }) =>
      accelerator ? [String(accelerator)] : [],
    )
    expect(accelerators).toContain('CmdOrCtrl+,')
    expect(new Set(accelerators).size).toBe(accelerators.length)
  })

  test('only an app that is not installed offers the tools of its developers', () => {
    const roles = (isPackaged: boolean) =>
      menuOf(platform, isPackaged).items.map(({ role }) => role)
    expect(roles(true)).not.toContain('toggleDevTools')
    expect(roles(true)).not.toContain('reload')
    expect(roles(false)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
  })
})
