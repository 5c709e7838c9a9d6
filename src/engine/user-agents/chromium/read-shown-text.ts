import type { Page } from 'playwright'
import type { Body } from '../../../shared/trace.ts'
import { describeShownText, shownTextExpression } from '../windowed/shown-text.ts'

/** Milliseconds that a page may take to tell its text. */
const timeLimit = 1000

/**
 * Reads what a page shows, or `null` where it shows nothing. It asks the page and not the network:
 * a response whose source is read has to be held until it is complete, and an error page that never
 * ends would never be seen. Rejects where the page is gone.
 */
export async function readShownText(page: Page): Promise<Body | null> {
  const session = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await session.send('Page.getFrameTree')
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    })
    const { result } = await session.send('Runtime.evaluate', {
      expression: shownTextExpression,
      contextId,
      returnByValue: true,
      timeout: timeLimit,
    })
    return describeShownText(result.value)
  } finally {
    await session.detach()
  }
}
