import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { provideBrowser } from './test/provide-browser.ts'
import { runTool } from './test/run-tool.ts'
import { closingLine, noTests, sumCounts, type TestCounts } from './test/test-counts.ts'
import { listPlaywrightTests, runPlaywright, runVitest } from './test/test-runners.ts'
import { warnLoudly } from './test/warn-loudly.ts'

/*
 * `npm test`: everything. Finds or installs a browser, builds the renderer for the end-to-end
 * tests, runs each runner even when one before it failed, and closes with one line for all of them.
 */

const root = join(import.meta.dirname, '..')

const browser = await provideBrowser(root)
if (!browser.found)
  warnLoudly(`NO BROWSER: every test that needs one is SKIPPED. ${browser.reason}.`)

const unit = await runVitest(root)
const endToEnd = await runEndToEnd()
const electron = await runSuite('tests/electron/playwright.config.ts')

const counts = sumCounts([unit, endToEnd, electron])
if (counts.failed > 0) process.exitCode = 1
console.log(`\n${closingLine(counts)}`)

async function runEndToEnd(): Promise<TestCounts> {
  const config = 'tests/e2e/playwright.config.ts'
  if (!browser.found) return { ...noTests, skipped: await listPlaywrightTests(root, config) }
  const build = await runTool(root, 'vite', ['build', '--logLevel', 'warn'])
  if (build !== 0) {
    warnLoudly('The renderer could not be built, so the end-to-end tests cannot run.')
    return { ...noTests, failed: 1 }
  }
  return runSuite(config)
}

async function runSuite(config: string): Promise<TestCounts> {
  if (existsSync(join(root, config))) return runPlaywright(root, config)
  warnLoudly(`${config} is missing, so its tests cannot run.`)
  return { ...noTests, failed: 1 }
}
