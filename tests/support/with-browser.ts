import { describe } from 'vitest'
import { findBrowser } from '../../src/engine/user-agents/find-browser.ts'

/** The browser of this machine, or why there is none. */
export const browser = await findBrowser()

if (!browser.found)
  console.warn(`\n!!! Tests that need a browser are SKIPPED: ${browser.reason}.\n`)

/** `describe` for tests that start a browser; skipped, and said so, where there is none. */
export const describeWithBrowser: ReturnType<typeof describe.skipIf> = describe.skipIf(
  !browser.found,
)
