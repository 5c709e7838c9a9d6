import type { App } from 'electron'
import type { MainWindow } from './main-window.ts'

/**
 * Answers the system as each platform's users expect: a second start brings the window to the
 * front; without its window the app ends, but on macOS, where the dock icon opens a new one.
 *
 * @param giveUp called where the window cannot be shown
 */
export function answerLifecycle(
  app: Pick<App, 'on' | 'quit'>,
  window: Pick<MainWindow, 'show' | 'whenClosed'>,
  platform: NodeJS.Platform,
  giveUp: (error: unknown) => void,
): void {
  const show = () => {
    window.show().catch(giveUp)
  }
  app.on('second-instance', show)
  app.on('activate', show)
  window.whenClosed(() => {
    // Login windows that are still open are of no use without the workbench.
    if (platform !== 'darwin') app.quit()
  })
  // With a listener of its own, the app does not quit on macOS just because the last window has gone.
  app.on('window-all-closed', () => {
    // A window that refused to close has kept the app from quitting until now.
    if (platform !== 'darwin') app.quit()
  })
}
