import { expect, test } from 'vitest'
import { hasDisplay } from '../../../src/engine/user-agents/chromium/chromium-availability.ts'

test.each([
  [{}, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'darwin', true],
  [{}, 'win32', true],
] as const)('with %j on %s a window can be opened: %s', (environment, platform, expected) => {
  expect(hasDisplay(environment, platform)).toBe(expected)
})
