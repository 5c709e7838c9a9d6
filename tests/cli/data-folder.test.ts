import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolderOf } from '../../src/cli/data-folder.ts'

test('the environment names the data folder', () => {
  expect(dataFolderOf({ OAUTH_WORKBENCH_DATA: 'here' }, 'linux')).toBe(resolve('here'))
})

test('on Linux it lies among the other programs’ configurations', () => {
  expect(dataFolderOf({}, 'linux')).toBe(join(homedir(), '.config', 'oauth-workbench'))
  expect(dataFolderOf({ XDG_CONFIG_HOME: '/xdg' }, 'linux')).toBe(join('/xdg', 'oauth-workbench'))
})

test('on macOS it lies in Application Support', () => {
  expect(dataFolderOf({ XDG_CONFIG_HOME: '/xdg' }, 'darwin')).toBe(
    join(homedir(), 'Library', 'Application Support', 'oauth-workbench'),
  )
})

test('on Windows it lies in the roaming application data', () => {
  expect(dataFolderOf({ APPDATA: '/roaming' }, 'win32')).toBe(join('/roaming', 'oauth-workbench'))
})
