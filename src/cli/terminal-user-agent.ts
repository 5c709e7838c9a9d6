import { checkChromium } from '../engine/user-agents/chromium/chromium-availability.ts'
import { createChromiumOnDemand } from '../engine/user-agents/chromium/chromium-on-demand.ts'
import { createHttpUserAgent } from '../engine/user-agents/http-user-agent.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'
import { BadUsage } from './bad-usage.ts'

export type TerminalUserAgentKind = 'http' | 'chromium'

/** Makes the user agent that the command line asks for. Throws `BadUsage` where there is none. */
export async function openTerminalUserAgent(
  kind: TerminalUserAgentKind,
  headless: boolean,
): Promise<UserAgent> {
  if (kind === 'http') return createHttpUserAgent()
  const { options, unavailable } = await checkChromium({ headless })
  if (unavailable !== null)
    throw new BadUsage(headless ? unavailable : `${unavailable} With --headless it needs none.`)
  return createChromiumOnDemand(options)
}
