import type { App } from 'electron'

/** How long the app may take to end what goes on before it quits all the same; milliseconds. */
const closingLimit = 5_000

/** Lets `close` finish before the app quits. */
export function closeBeforeQuit(app: Pick<App, 'on' | 'quit'>, close: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  app.on('will-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    void settle(close()).then(() => {
      state = 'closed'
      app.quit()
    })
  })
}

async function settle(closing: Promise<void>): Promise<void> {
  const { promise: tooLate, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, closingLimit)
  try {
    await Promise.race([closing, tooLate])
  } catch {
    // Nothing that fails while everything ends is worth keeping the app open for.
  } finally {
    clearTimeout(timer)
  }
}
