import type { Page } from 'playwright'
import { medianOf } from '../measure.ts'

/** What a page did while it was watched; milliseconds. */
export interface Watched {
  /** From one frame to the next, the 95th of a hundred. */
  readonly slowFrame: number
  readonly medianFrame: number
  /** The longest task of the main thread; 0 where none took 50 ms. */
  readonly longestTask: number
}

// As text, because these files are compiled for Node.
const watcher = `
  window.watched = { tasks: [], frames: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.watched.tasks.push(entry.duration)
  }).observe({ type: 'longtask', buffered: false })
  const frame = (now) => { window.watched.frames.push(now); requestAnimationFrame(frame) }
  requestAnimationFrame(frame)`

/** Call before the page is opened. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(watcher)
}

/** What happens on the page while something is done on it. */
export async function whileDoing(page: Page, act: () => Promise<void>): Promise<Watched> {
  await page.evaluate('window.watched.tasks = []; window.watched.frames = []')
  await act()
  // The observer is told a moment after the task.
  await page.waitForTimeout(200)
  const { tasks, frames } = await page.evaluate<{ tasks: number[]; frames: number[] }>(
    'window.watched',
  )
  const steps = frames.slice(1).map((at, i) => at - (frames[i] ?? at))
  const sorted = steps.toSorted((a, b) => a - b)
  return {
    slowFrame: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    medianFrame: medianOf(steps),
    longestTask: Math.max(0, ...tasks),
  }
}
