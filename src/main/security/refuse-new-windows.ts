import type { App } from 'electron'

/**
 * No page opens a window, but where the owner of its window says otherwise: login windows allow
 * their popups (embedded-window/open-popups.ts), the workbench's own page asks for the system
 * browser (open-external.ts). Children do not inherit a handler, so each new page gets this one.
 *
 * @see Electron security checklist, item 14
 */
export function refuseNewWindows(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
