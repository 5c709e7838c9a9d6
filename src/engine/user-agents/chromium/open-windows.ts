import type { BrowserContext, CDPSession, Page } from 'playwright'

/** As many windows as a login may have open at once; a page that opens more is out of control. */
export const windowLimit = 10

/**
 * Calls back when the last window of the page's context is closed. Counted by the browser's own
 * targets and not by Playwright's pages: a popup becomes a page only with its first document, and a
 * login whose first window closes itself as soon as the popup is open is not over.
 */
export async function watchLastWindow(
  cdp: CDPSession,
  page: Page,
  onAllClosed: () => void,
): Promise<void> {
  const contextId = await contextIdOf(page.context(), page)
  const open = new Set<string>()
  cdp.on('Target.targetCreated', ({ targetInfo: { targetId, type, browserContextId } }) => {
    if (type === 'page' && browserContextId === contextId) open.add(targetId)
  })
  cdp.on('Target.targetDestroyed', ({ targetId }) => {
    if (open.delete(targetId) && open.size === 0) onAllClosed()
  })
  await cdp.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] })
}

/**
 * Closes windows beyond the limit; `onTooMany` is called once. Not before they are pages: closing a
 * window while it is still being made leaves the script that opened it waiting for ever.
 */
export function limitWindows(context: BrowserContext, onTooMany: () => void): void {
  let refused = false
  context.on('page', (page) => {
    if (context.pages().length <= windowLimit) return
    page.close().catch(() => {
      // It is closed already, or the whole browser is.
    })
    if (!refused) onTooMany()
    refused = true
  })
}

async function contextIdOf(context: BrowserContext, page: Page): Promise<string | undefined> {
  const session = await context.newCDPSession(page)
  try {
    const { targetInfo } = await session.send('Target.getTargetInfo')
    return targetInfo.browserContextId
  } finally {
    await session.detach()
  }
}
