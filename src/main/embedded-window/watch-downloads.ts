import type { DownloadItem, WebContents } from 'electron'
import { noPageToShow } from '../../engine/user-agents/windowed/document-failure.ts'
import type { LoginContext } from './login-context.ts'

/**
 * Records what a login wanted to download; security/refuse-downloads.ts refuses it. A login whose
 * very first page is a download shows nothing that a person could do, so it ends.
 *
 * @returns the function that stops it
 */
export function watchDownloads(login: LoginContext): () => void {
  const { session, task, window } = login
  const watch = (_event: unknown, item: DownloadItem, contents: WebContents) => {
    const url = item.getURLChain().at(-1) ?? item.getURL()
    const evidence = task.trace.note('download.refused', url)
    if (contents === window.webContents && !login.hasShownPage)
      login.end({ ...noPageToShow(url, 'a download'), evidence })
  }
  session.on('will-download', watch)
  return () => {
    session.off('will-download', watch)
  }
}
