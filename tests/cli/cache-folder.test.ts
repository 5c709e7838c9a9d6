import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolderOf } from '../../src/cli/cache-folder.ts'

test.each([
  ['linux', {}, join(homedir(), '.cache')],
  ['linux', { XDG_CACHE_HOME: '/xdg' }, '/xdg'],
  ['darwin', { XDG_CACHE_HOME: '/xdg' }, join(homedir(), 'Library', 'Caches')],
  ['win32', { LOCALAPPDATA: '/local' }, '/local'],
] as const)('on %s with %j it lies in %s', (platform, environment, folder) => {
  expect(cacheFolderOf(environment, platform)).toBe(join(folder, 'oauth-workbench'))
})
