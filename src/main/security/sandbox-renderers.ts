import type { App } from 'electron'

/**
 * Every renderer runs in the operating system's sandbox, whatever a window's options say. Must be
 * called before the app is ready.
 *
 * @see Electron security checklist, item 4
 */
export function sandboxRenderers(app: Pick<App, 'enableSandbox'>): void {
  app.enableSandbox()
}
