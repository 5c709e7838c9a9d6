import type { WebContents } from 'electron'
import {
  describeShownText,
  errorStatus,
  shownTextExpression,
} from '../../engine/user-agents/windowed/shown-text.ts'
import type { LoginContext } from './login-context.ts'

/** Any but 0, the page's own world, and 999, that of Electron's preload scripts. */
const isolatedWorld = 1000

/**
 * Adds to the trace what a page shows that came with the status of an error. Electron's `webRequest`
 * gives no bodies of responses, so the page is asked for its text. `keepDocuments` is not obeyed
 * here for the same reason: there is no source to be had, only what became of it.
 */
export function readErrorPages(contents: WebContents, login: LoginContext): void {
  let isError = false
  contents.on('did-navigate', (_event, _url, status) => {
    isError = status >= errorStatus
  })
  const read = () => {
    if (!isError || login.gate.closed) return
    readErrorPage(contents, login).catch(() => {
      // The page is gone.
    })
  }
  contents.on('dom-ready', read)
  // Many pages write their message by a script.
  contents.on('did-finish-load', read)
}

async function readErrorPage(contents: WebContents, { gate, navigations }: LoginContext) {
  const page = contents.getURL()
  const result: unknown = await contents.executeJavaScriptInIsolatedWorld(isolatedWorld, [
    { code: shownTextExpression },
  ])
  // Meanwhile the page may have gone on, or the login may be over.
  if (gate.closed || contents.isDestroyed() || contents.getURL() !== page) return
  const body = describeShownText(result)
  if (body) navigations.shown(contents.id, body)
}
