import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { chromium, type Page } from 'playwright'
import { findBrowser } from '../src/engine/user-agents/find-browser.ts'
import { printBench, type Target } from './measure.ts'
import {
  connectionCount,
  fillDataFolder,
  largeRuns,
  traceRowCount,
} from './ui/filled-data-folder.ts'
import { measureFirstLoad } from './ui/first-load.ts'
import { type Watched, watchPage, whileDoing } from './ui/page-watch.ts'

const root = join(import.meta.dirname, '..')

/** Frames of 60 in a second, with one that comes late now and then. */
const slowestFrame = 34
const longestTask = 50
const openLimit = 300

const settlingTime = 3000

/** Measures the built interface in a real browser, on a data folder that is full. */
export async function benchUi(): Promise<readonly Target[]> {
  const browser = await findBrowser()
  if (!browser.found) throw new Error(browser.reason)
  const folder = await fillDataFolder()
  const edition = await startEdition(folder)
  const { executablePath } = browser
  const chrome = await chromium.launch({ executablePath })
  try {
    const page = await chrome.newPage({ viewport: { width: 1280, height: 800 } })
    await watchPage(page)
    await page.goto(edition.address)
    await page.getByRole('option').first().waitFor()
    // What the start still does is none of the flows that are measured.
    await page.waitForTimeout(settlingTime)
    const targets = [
      measureFirstLoad(join(root, 'out/renderer')),
      ...(await measureConnections(page)),
      ...(await measureTrace(page)),
      ...(await measureLargeBody(page)),
    ]
    printBench('The interface', [], targets)
    return targets
  } finally {
    await chrome.close()
    await edition.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureConnections(page: Page): Promise<readonly Target[]> {
  const list = page.getByRole('listbox', { name: 'Connections' })
  const watched = await whileDoing(page, () => scroll(page, list.boundingBox()))
  return describe(`${connectionCount.toLocaleString('en')} connections scroll`, watched)
}

async function measureTrace(page: Page): Promise<readonly Target[]> {
  const opened = await whileDoing(page, () => openTrace(page, largeRuns.trace))
  const list = page.getByRole('listbox', { name: 'Trace' })
  const watched = await whileDoing(page, () => scroll(page, list.boundingBox()))
  const rows = `${traceRowCount.toLocaleString('en')} trace rows`
  return [taskTarget(`${rows} open`, opened), ...describe(`${rows} scroll`, watched)]
}

async function measureLargeBody(page: Page): Promise<readonly Target[]> {
  await openTrace(page, largeRuns.body)
  const row = page.getByRole('listbox', { name: 'Trace' }).getByRole('option').first()
  let elapsed = 0
  const watched = await whileDoing(page, async () => {
    const start = performance.now()
    await row.click()
    await page
      .getByRole('button', { name: /items$/ })
      .first()
      .waitFor()
    elapsed = performance.now() - start
  })
  const what = 'a 10 MB JSON response opens'
  return [
    {
      what,
      measured: `${Math.round(elapsed)} ms`,
      target: `under ${openLimit} ms`,
      met: elapsed < openLimit,
    },
    taskTarget(what, watched),
  ]
}

async function openTrace(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.getByRole('main', { name: `Connection ${name}` }).waitFor()
  await page.getByRole('tab', { name: /^Trace/ }).click()
  await page.getByRole('listbox', { name: 'Trace' }).getByRole('option').first().waitFor()
}

async function scroll(
  page: Page,
  place: Promise<{ x: number; y: number; width: number; height: number } | null>,
): Promise<void> {
  const box = await place
  if (box === null) throw new Error('there is nothing to scroll')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let step = 0; step < 60; step++) await page.mouse.wheel(0, 400)
}

function describe(what: string, watched: Watched): readonly Target[] {
  const { slowFrame, medianFrame } = watched
  return [
    {
      what: `${what}: from frame to frame`,
      measured: `${medianFrame.toFixed(1)} ms, 19 of 20 within ${slowFrame.toFixed(1)} ms`,
      target: `19 of 20 within ${slowestFrame} ms`,
      met: slowFrame <= slowestFrame,
    },
    taskTarget(what, watched),
  ]
}

function taskTarget(what: string, watched: Watched): Target {
  const longest = watched.longestTask
  return {
    what: `${what}: longest task`,
    measured: longest === 0 ? `under ${longestTask} ms` : `${Math.round(longest)} ms`,
    target: `at most ${longestTask} ms`,
    met: longest <= longestTask,
  }
}

async function startEdition(folder: string) {
  const entry = join(root, 'src/cli/start.ts')
  const child = spawn(process.execPath, [entry, 'serve', '--port', '0', '--no-open'], {
    env: { ...process.env, OAUTH_WORKBENCH_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await readAddress(child.stdout)
  return {
    address,
    close: async () => {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

/** Resolves when the edition has said where it is. */
function readAddress(output: Readable): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let text = ''
  output.on('data', (chunk: Buffer) => {
    text += chunk
    const [address] = /http:\S+#token=\S+/.exec(text) ?? []
    if (address !== undefined) resolve(address)
  })
  output.on('close', () => reject(new Error(`the browser edition ended: ${text}`)))
  return promise
}
