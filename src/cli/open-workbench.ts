import packageJson from '../../package.json' with { type: 'json' }
import { checkChromium } from '../engine/user-agents/chromium/chromium-availability.ts'
import { createChromiumOnDemand } from '../engine/user-agents/chromium/chromium-on-demand.ts'
import { createHttpUserAgent } from '../engine/user-agents/http-user-agent.ts'
import { createManualUserAgent } from '../engine/user-agents/manual/manual-user-agent.ts'
import { createSystemBrowserUserAgent } from '../engine/user-agents/system-browser/system-browser-user-agent.ts'
import { ConfStore } from '../workbench/conf-store.ts'
import { createWorkbench } from '../workbench/create-workbench.ts'
import type { UserAgentChoice, Workbench } from '../workbench/workbench.ts'
import { openVault, refusalAsBadUsage } from './open-connections.ts'
import { findSystemBrowserProblem, openSystemBrowser } from './open-system-browser.ts'

/** The workbench of the browser edition, and how it keeps secrets. */
export interface OpenedWorkbench {
  readonly workbench: Workbench
  readonly secretStorage: string
}

/**
 * Opens the workbench on a data folder, which is made where there is none. Throws `BadUsage` where
 * that cannot be, or a newer version wrote there.
 */
export async function openWorkbench(dataFolder: string): Promise<OpenedWorkbench> {
  const vault = openVault(dataFolder)
  const opening = createWorkbench({
    shell: 'browser-edition',
    version: packageJson.version,
    dataFolder,
    store: new ConfStore(dataFolder),
    vault,
    userAgents: await listUserAgents(),
    defaultUserAgent: 'chromium',
  })
  return { workbench: await refusalAsBadUsage(opening), secretStorage: vault.description }
}

async function listUserAgents(): Promise<readonly UserAgentChoice[]> {
  const { options, unavailable } = await checkChromium({ headless: false })
  return [
    {
      kind: 'embedded-window',
      unavailable: 'The embedded window is only in the desktop app.',
      create: () => {
        throw new TypeError('an unavailable user agent was asked for')
      },
    },
    { kind: 'chromium', unavailable, create: () => createChromiumOnDemand(options) },
    {
      kind: 'system-browser',
      unavailable: findSystemBrowserProblem(),
      create: () => createSystemBrowserUserAgent({ openBrowser: openSystemBrowser }),
    },
    { kind: 'manual', unavailable: null, create: () => createManualUserAgent() },
    { kind: 'http', unavailable: null, create: () => createHttpUserAgent() },
  ]
}
