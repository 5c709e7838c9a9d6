import { judgeFailure } from './document-failures.ts'
import type { LoginContext } from './login-context.ts'
import { dressLoginWindow } from './window-title.ts'

/** Ends the login where its window ends: the person closes it, its page fails to load or crashes. */
export function watchWindow(login: LoginContext): void {
  const { window, navigations, gate, end } = login
  const contents = window.webContents
  dressLoginWindow(window)
  window.on('closed', () => end({ kind: 'closed' }))
  contents.on('did-fail-load', (_event, _number, error, url, isMainFrame) => {
    if (isMainFrame) judgeFailure(login, { webContentsId: contents.id, url, error })
  })
  contents.on('render-process-gone', (_event, { reason }) =>
    end({
      kind: 'failed',
      code: 'page-crashed',
      message: `Callback: the page of ${hostOf(contents.getURL())} crashed (${reason}).`,
    }),
  )
  contents.on('did-navigate', (_event, url) => {
    // Electron does not emit it for error pages.
    login.hasShownPage = true
    if (gate.closed || !gate.match(url).matched) return
    // No way is known by which this happens. Should there be one, nobody may believe otherwise.
    end({
      kind: 'failed',
      code: 'callback-not-held',
      message: 'Callback: the callback URL was loaded and could not be kept from the network.',
      evidence: navigations.newestOf(contents.id)?.eventId,
    })
  })
}

function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host) || 'the login'
}
