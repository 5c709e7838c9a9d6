import type { BrowserContext, Page, Request } from 'playwright'
import type { TracedResponse } from '../../../shared/trace.ts'
import { errorStatus } from '../windowed/shown-text.ts'
import { isMainFrameOf } from './describe-request.ts'
import { readShownText } from './read-shown-text.ts'
import type { TracedHop } from './traced-hop.ts'

/** Who has the hops of the login. */
export interface ErrorPagesHost {
  hops(): Iterable<readonly [Request, TracedHop]>
  /** Takes over work that goes on. */
  track(work: Promise<void>): void
}

/** Adds to the trace what pages show that came with the status of an error. */
export function watchErrorPages(
  context: BrowserContext,
  mainPage: Page,
  host: ErrorPagesHost,
): void {
  const watch = (page: Page) => {
    const read = () => host.track(readErrorPage(page, host))
    page.on('domcontentloaded', read)
    // Many pages write their message by a script.
    page.on('load', read)
    return read
  }
  watch(mainPage)
  // A popup may have its document before it is known as a page.
  context.on('page', (popup) => watch(popup)())
}

async function readErrorPage(page: Page, host: ErrorPagesHost): Promise<void> {
  const hop = newestHop(page, host)
  if (!hop || !isUnread(hop.state.response)) return
  const body = await readShownText(page)
  const { response } = hop.state
  // Meanwhile the page may have gone on, or its source may have come.
  if (body && response && isUnread(response) && newestHop(page, host) === hop)
    hop.update({ response: { ...response, body } })
}

function newestHop(page: Page, host: ErrorPagesHost): TracedHop | undefined {
  return [...host.hops()].findLast(([request]) => isMainFrameOf(request, page))?.[1]
}

function isUnread(response: TracedResponse | undefined): boolean {
  if (!response || response.status < errorStatus) return false
  return response.body === undefined || response.body.isVisibleText === true
}
