import { checkChromium } from '../engine/user-agents/chromium/chromium-availability.ts'
import { createChromiumOnDemand } from '../engine/user-agents/chromium/chromium-on-demand.ts'
import type { PageStep } from '../engine/user-agents/chromium/page-steps.ts'
import { createHttpUserAgent } from '../engine/user-agents/http-user-agent.ts'
import { createManualUserAgent } from '../engine/user-agents/manual/manual-user-agent.ts'
import { createSystemBrowserUserAgent } from '../engine/user-agents/system-browser/system-browser-user-agent.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'
import { BadUsage } from './bad-usage.ts'
import { openSystemBrowser } from './open-system-browser.ts'
import { plain } from './report/style.ts'

/** The user agents that the terminal offers. */
export const terminalUserAgentKinds = ['http', 'chromium', 'system', 'manual'] as const

export type TerminalUserAgentKind = (typeof terminalUserAgentKinds)[number]

/** What the command line says about Chromium. */
interface TerminalChromium {
  readonly headless: boolean
  readonly pageSteps: readonly PageStep[]
}

/** Makes the user agent that the command line asks for. Throws `BadUsage` where there is none. */
export async function openTerminalUserAgent(
  kind: TerminalUserAgentKind,
  options: TerminalChromium,
): Promise<UserAgent> {
  if (kind !== 'chromium' && options.pageSteps.length > 0)
    throw new BadUsage('--fill and --click need --browser chromium.')
  if (kind !== 'chromium' && options.headless)
    throw new BadUsage('--headless needs --browser chromium; only that one has a window to hide.')
  switch (kind) {
    case 'http':
      return createHttpUserAgent()
    case 'chromium':
      return openChromium(options)
    case 'system':
      return createSystemBrowserUserAgent({ openBrowser: openFromTerminal })
    case 'manual':
      return createManualUserAgent()
  }
}

async function openChromium({ headless, pageSteps }: TerminalChromium): Promise<UserAgent> {
  const { options, unavailable } = await checkChromium({ headless })
  if (unavailable !== null)
    throw new BadUsage(headless ? unavailable : `${unavailable} With --headless it needs none.`)
  return createChromiumOnDemand({ ...options, pageSteps })
}

/** Shows the address too: a browser on this machine can be opened by hand where none opens. */
async function openFromTerminal(url: string): Promise<void> {
  console.error(`Sign in at ${plain(url)}`)
  await openSystemBrowser(url).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
  })
}
