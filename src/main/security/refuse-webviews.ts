import type { App } from 'electron'

/**
 * No `<webview>` is ever attached, in no window.
 *
 * @see Electron security checklist, items 11 and 12
 */
export function refuseWebviews(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
