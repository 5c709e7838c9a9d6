import { defineConfig } from 'playwright/test'
import { findBrowser } from '../../src/engine/user-agents/find-browser.ts'

const browser = await findBrowser()

/** The browser edition in a real browser; each test starts its own server on a free port. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../artifacts/e2e',
  reporter: 'list',
  // The browser, the server and the login window of one test are enough for a small machine.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // A real browser on a busy machine: what passes only at its second try is listed as flaky.
  retries: 1,
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: browser.found ? { executablePath: browser.executablePath } : {},
  },
})
