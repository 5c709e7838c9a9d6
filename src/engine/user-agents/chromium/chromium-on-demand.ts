import type { UserAgent } from '../user-agent.ts'
import type { ChromiumOptions } from './chromium-options.ts'

/** The Chromium user agent, whose browser driver takes 0.3 s to load, loaded when it is first used. */
export function createChromiumOnDemand(options: ChromiumOptions): UserAgent {
  return {
    kind: 'chromium',
    authorize: async (task, signal) => {
      const { createChromiumUserAgent } = await import('./chromium-user-agent.ts')
      return createChromiumUserAgent(options).authorize(task, signal)
    },
  }
}
