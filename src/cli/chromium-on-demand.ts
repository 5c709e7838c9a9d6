import type { ChromiumOptions } from '../engine/user-agents/chromium/chromium-options.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'

/** The Chromium user agent, whose browser driver takes 0.3 s to load, loaded when it is first used. */
export function createChromiumOnDemand(options: ChromiumOptions): UserAgent {
  return {
    kind: 'chromium',
    authorize: async (task, signal) => {
      const { createChromiumUserAgent } = await import(
        '../engine/user-agents/chromium/chromium-user-agent.ts'
      )
      return createChromiumUserAgent(options).authorize(task, signal)
    },
  }
}
