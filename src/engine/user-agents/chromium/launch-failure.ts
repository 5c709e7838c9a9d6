import { browserVariable } from '../find-browser.ts'
import type { UserAgentResult } from '../user-agent.ts'
import { hasDisplay } from './chromium-availability.ts'

type Failed = Extract<UserAgentResult, { kind: 'failed' }>

/** The result of a run for which no browser could be started. */
export function browserNotStarted(reason: string): Failed {
  return {
    kind: 'failed',
    code: 'browser-not-started',
    message: `Callback: the browser could not be started: ${reason}.`,
  }
}

interface Display {
  readonly headless: boolean
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Returns why no window can be shown here, or `null`. */
export function findDisplayProblem({ headless, platform, environment }: Display): string | null {
  if (headless || hasDisplay(environment, platform)) return null
  return 'there is no display to show its window on (neither DISPLAY nor WAYLAND_DISPLAY is set); use --headless'
}

/** Says in one sentence's second half what Playwright tells in a page of log. */
export function explainLaunchError(error: unknown, executablePath: string): string {
  const text = error instanceof Error ? error.message : String(error)
  if (/No usable sandbox|setuid sandbox|zygote_host_impl/.test(text))
    return `${executablePath} finds no sandbox on this machine; use an installed Chrome, or another browser by ${browserVariable}`
  if (/Missing X server|cannot open display|ozone_platform/i.test(text))
    return 'its window cannot be shown on this display; use --headless'
  if (/ENOENT|doesn't exist/.test(text)) return `${executablePath} does not exist`
  if (/EACCES/.test(text)) return `${executablePath} may not be started by this user`
  if (/Timeout \d+ms exceeded/.test(text)) return `${executablePath} did not answer in time`
  return `${executablePath} ended at once (${firstLineOf(text)})`
}

function firstLineOf(text: string): string {
  const line = text.split('\n').find((l) => l.trim() !== '') ?? 'no reason given'
  return line.trim().replace(/\.$/, '')
}
