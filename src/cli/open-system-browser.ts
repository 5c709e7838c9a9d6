import open from 'open'
import { hasDisplay } from '../engine/user-agents/chromium/chromium-availability.ts'

/** Opens an address in the default browser. Rejects with a sentence where there is none. */
export async function openSystemBrowser(url: string): Promise<void> {
  // Without a display, `xdg-open` would start a text browser in this very terminal.
  if (!hasDisplay(process.env) && !process.env.WSL_DISTRO_NAME) throw new Error(openIt)
  try {
    await open(url)
  } catch (cause) {
    throw new Error(openIt, { cause })
  }
}

const openIt = 'No browser could be opened; open the address yourself.'
