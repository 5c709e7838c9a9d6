import { findBrowser } from '../find-browser.ts'
import { type ChromiumOptions, chromiumOptionsFromEnvironment } from './chromium-options.ts'

/** Chromium as this machine has it. */
export interface ChromiumAvailability {
  readonly options: ChromiumOptions
  /** `null` where it can be used; else one sentence. */
  readonly unavailable: string | null
}

/** Looks for a browser, and for a screen that its window could open on. */
export async function checkChromium({
  headless,
}: {
  readonly headless: boolean
}): Promise<ChromiumAvailability> {
  const options = { headless, ...chromiumOptionsFromEnvironment(process.env) }
  const browser = await findBrowser()
  if (!browser.found) return { options, unavailable: `Chromium cannot be used: ${browser.reason}.` }
  if (!options.headless && !hasDisplay(process.env))
    return {
      options,
      unavailable:
        'Chromium cannot be used: there is no display for its window (DISPLAY and WAYLAND_DISPLAY are not set).',
    }
  return { options: { ...options, executablePath: browser.executablePath }, unavailable: null }
}

/** Says whether a window can be opened: elsewhere than on Linux, always. */
export function hasDisplay(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}
