import type { App, Session, WebContents } from 'electron'
import { isBundleUrl } from './bundle-origin.ts'

/**
 * Pages of the default session, the workbench's own window above all, go nowhere but to the
 * bundle, in any frame, by link or by redirect. Login windows have sessions and rules of their own
 * (embedded-window/guard-contents.ts); should one ever end up in the default session, it can go
 * nowhere.
 *
 * @param defaultSession asked for late, because it exists only once the app is ready
 * @see Electron security checklist, item 13
 */
export function lockNavigation(app: Pick<App, 'on'>, defaultSession: () => Session): void {
  app.on('web-contents-created', (_event, contents) => {
    if (contents.session === defaultSession()) lockNavigationOf(contents)
  })
}

function lockNavigationOf(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isBundleUrl(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isBundleUrl(event.url)) event.preventDefault()
  })
}
