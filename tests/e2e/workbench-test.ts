import { test as base } from 'playwright/test'
import { findBrowser } from '../../src/engine/user-agents/find-browser.ts'
import { type BrowserEdition, startBrowserEdition } from './browser-edition.ts'
import { WorkbenchPage } from './pages/workbench-page.ts'

interface Fixtures {
  readonly edition: BrowserEdition
  /** The page, opened and with its connections shown. */
  readonly workbench: WorkbenchPage
}

const browser = await findBrowser()

/** `test` with a fresh browser edition and its page; skipped where there is no browser. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter destructured
  edition: async ({}, use) => {
    base.skip(!browser.found, browser.found ? '' : browser.reason)
    const edition = await startBrowserEdition()
    await use(edition)
    await edition.close()
  },
  workbench: async ({ page, edition }, use) => {
    const workbench = new WorkbenchPage(page, edition)
    await workbench.open()
    await use(workbench)
  },
})
