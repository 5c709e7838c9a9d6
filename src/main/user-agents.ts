import type { Shell } from 'electron'
import { checkChromium } from '../engine/user-agents/chromium/chromium-availability.ts'
import { createChromiumOnDemand } from '../engine/user-agents/chromium/chromium-on-demand.ts'
import { createHttpUserAgent } from '../engine/user-agents/http-user-agent.ts'
import { createManualUserAgent } from '../engine/user-agents/manual/manual-user-agent.ts'
import { createSystemBrowserUserAgent } from '../engine/user-agents/system-browser/system-browser-user-agent.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'
import type { UserAgentChoice } from '../workbench/workbench.ts'
import { openAuthorizationUrl } from './security/open-external.ts'

/** The user agents that this shell offers. */
export async function findUserAgents(
  shell: Pick<Shell, 'openExternal'>,
  embeddedWindow: UserAgent,
): Promise<readonly UserAgentChoice[]> {
  const openBrowser = (url: string) => openAuthorizationUrl(shell, url)
  return [
    // One agent for all runs, because it keeps the pool of sessions.
    { kind: 'embedded-window', unavailable: null, create: () => embeddedWindow },
    await findChromium(),
    {
      kind: 'system-browser',
      unavailable: null,
      create: () => createSystemBrowserUserAgent({ openBrowser }),
    },
    { kind: 'manual', unavailable: null, create: () => createManualUserAgent() },
    { kind: 'http', unavailable: null, create: () => createHttpUserAgent() },
  ]
}

async function findChromium(): Promise<UserAgentChoice> {
  const { options, unavailable } = await checkChromium({ headless: false })
  return { kind: 'chromium', unavailable, create: () => createChromiumOnDemand(options) }
}
