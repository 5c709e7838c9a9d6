import open from 'open'
import { hasDisplay } from '../engine/user-agents/chromium/chromium-availability.ts'

/** Why no browser can be opened from here, as a sentence, or `null`. */
export function findSystemBrowserProblem(): string | null {
  // Without a display, `xdg-open` would start a text browser in this very terminal.
  return hasDisplay(process.env) || process.env.WSL_DISTRO_NAME
    ? null
    : 'The system browser cannot be opened: there is no display (DISPLAY and WAYLAND_DISPLAY are not set).'
}

/** Opens an address in the default browser. Rejects with a sentence where there is none. */
export async function openSystemBrowser(url: string): Promise<void> {
  if (findSystemBrowserProblem() !== null) throw new Error(openIt)
  try {
    await open(url)
  } catch (cause) {
    throw new Error(openIt, { cause })
  }
}

const openIt = 'No browser could be opened; open the address yourself.'
