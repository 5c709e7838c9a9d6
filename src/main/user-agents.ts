import { checkChromium } from '../engine/user-agents/chromium/chromium-availability.ts'
import { createChromiumOnDemand } from '../engine/user-agents/chromium/chromium-on-demand.ts'
import { createHttpUserAgent } from '../engine/user-agents/http-user-agent.ts'
import type { UserAgentChoice } from '../workbench/workbench.ts'
import {
  createEmbeddedWindowAgent,
  type WindowSystem,
} from './embedded-window/embedded-window-agent.ts'

/** The user agents that this shell offers. */
export async function findUserAgents(system: WindowSystem): Promise<readonly UserAgentChoice[]> {
  // One agent for all runs, because it keeps the pool of sessions.
  const embeddedWindow = createEmbeddedWindowAgent(system)
  return [
    { kind: 'embedded-window', unavailable: null, create: () => embeddedWindow },
    await findChromium(),
    { kind: 'http', unavailable: null, create: () => createHttpUserAgent() },
  ]
}

async function findChromium(): Promise<UserAgentChoice> {
  const { options, unavailable } = await checkChromium({ headless: false })
  return { kind: 'chromium', unavailable, create: () => createChromiumOnDemand(options) }
}
