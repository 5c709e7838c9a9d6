import { describe, expect, it } from 'vitest'
import { chromiumOptionsFromEnvironment } from '../../../src/engine/user-agents/chromium/chromium-options.ts'

describe('chromiumOptionsFromEnvironment', () => {
  it('overrides nothing by default', () => {
    expect(chromiumOptionsFromEnvironment({})).toEqual({})
  })

  it('reads both variables', () => {
    expect(
      chromiumOptionsFromEnvironment({
        OAUTH_WORKBENCH_CHROMIUM_HEADLESS: '1',
        OAUTH_WORKBENCH_CHROMIUM_DEBUGGING_PORT: '9222',
      }),
    ).toEqual({ headless: true, debuggingPort: 9222 })
  })

  it('takes only 1 for headless', () => {
    expect(chromiumOptionsFromEnvironment({ OAUTH_WORKBENCH_CHROMIUM_HEADLESS: '0' })).toEqual({})
  })

  it.each(['nine', '0', '65536', '-1', '9e3'])('refuses the port %s', (port) => {
    expect(() =>
      chromiumOptionsFromEnvironment({ OAUTH_WORKBENCH_CHROMIUM_DEBUGGING_PORT: port }),
    ).toThrow(
      new RangeError(
        `OAUTH_WORKBENCH_CHROMIUM_DEBUGGING_PORT must be a port from 1 to 65535, but it is "${port}"`,
      ),
    )
  })
})
