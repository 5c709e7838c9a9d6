import { describe, expect, it } from 'vitest'
import {
  browserNotStarted,
  explainLaunchError,
  findDisplayProblem,
} from '../../../src/engine/user-agents/chromium/launch-failure.ts'

describe('findDisplayProblem', () => {
  const linux = { headless: false, platform: 'linux', environment: {} } as const

  it('names --headless where there is no display', () => {
    expect(findDisplayProblem(linux)).toBe(
      'there is no display to show its window on (neither DISPLAY nor WAYLAND_DISPLAY is set); use --headless',
    )
  })

  it.each([{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }])(
    'is content with %o',
    (display) => {
      expect(findDisplayProblem({ ...linux, environment: display })).toBeNull()
    },
  )

  it('needs no display without a window', () => {
    expect(findDisplayProblem({ ...linux, headless: true })).toBeNull()
  })

  it.each(['win32', 'darwin'] as const)('needs no variable on %s', (platform) => {
    expect(findDisplayProblem({ ...linux, platform })).toBeNull()
  })
})

describe('explainLaunchError', () => {
  it.each([
    ['browserType.launch: spawn /opt/b EACCES', '/opt/b may not be started by this user'],
    ["browserType.launch: Executable doesn't exist at /opt/b", '/opt/b does not exist'],
    ['Timeout 30000ms exceeded.', '/opt/b did not answer in time'],
    [
      'No usable sandbox! Update your kernel',
      '/opt/b finds no sandbox on this machine; use an installed Chrome, or another browser by OAUTH_WORKBENCH_BROWSER',
    ],
    ['Missing X server or $DISPLAY', 'its window cannot be shown on this display; use --headless'],
    ['\nTarget page has been closed.\n<log>', '/opt/b ended at once (Target page has been closed)'],
  ])('explains %j', (text, explanation) => {
    expect(explainLaunchError(new Error(text), '/opt/b')).toBe(explanation)
  })
})

describe('browserNotStarted', () => {
  it('is one sentence that names the step', () => {
    expect(browserNotStarted('/opt/b does not exist')).toEqual({
      kind: 'failed',
      code: 'browser-not-started',
      message: 'Callback: the browser could not be started: /opt/b does not exist.',
    })
  })
})
