import { join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { findRealElectron } from './real-electron.ts'

const { missing } = findRealElectron()
// Where Electron is meant to be there, as in CI, a skipped test must not pass for a green one.
if (missing !== null && process.env.OAUTH_WORKBENCH_REQUIRE_ELECTRON) throw new Error(missing)
// Each worker reads this file as well; once is loud enough.
if (missing !== null && process.env.TEST_WORKER_INDEX === undefined)
  console.warn(`SKIPPED: the tests of the real Electron. ${missing}`)

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(import.meta.dirname, '../artifacts/electron'),
  // Windows take the focus from each other.
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
})
