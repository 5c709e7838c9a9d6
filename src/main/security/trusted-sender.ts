import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { bundleOrigin } from './bundle-origin.ts'

/**
 * Throws unless a message comes from the main frame of the workbench's own window while it shows
 * the workbench's own origin. Must be called before anything is awaited: `senderFrame` is `null`
 * once the frame has gone.
 *
 * @see Electron security checklist, item 17
 */
export function requireTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'senderFrame'>,
  mainWindow: Pick<BrowserWindow, 'webContents' | 'isDestroyed'> | null,
): void {
  const frame = event.senderFrame
  const trusted =
    frame !== null &&
    mainWindow !== null &&
    !mainWindow.isDestroyed() &&
    frame === mainWindow.webContents.mainFrame &&
    frame.origin === bundleOrigin
  if (!trusted) throw new Error('unexpected ipc sender')
}
