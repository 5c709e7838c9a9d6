import type { BrowserWindow, Dialog } from 'electron'
import { bundlePage } from './security/bundle-origin.ts'

/**
 * Opens the workbench's page again where its process has crashed and the person wants it; there
 * would be nothing but a white window. Each crash is asked about, so that none follows another
 * without an end.
 */
export function reopenCrashedPage(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBox'>,
): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void reopenAfterConsent(window, dialog, reason)
  })
}

async function reopenAfterConsent(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBox'>,
  reason: string,
): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: `The page of OAuth Workbench crashed (${reason}).`,
    detail: 'What was saved is there, and runs go on.',
    buttons: ['Open it again', 'Close the window'],
    defaultId: 0,
    cancelId: 1,
  })
  if (window.isDestroyed()) return
  if (response !== 0) return window.close()
  // It rejects where the page crashes once more, which is asked about as well.
  await window.loadURL(bundlePage).catch(() => {})
}
