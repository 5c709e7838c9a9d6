import type { BrowserWindow, Dialog } from 'electron'

/**
 * Asks whether the window may close over what was typed and is not saved. The page objects then, by
 * `beforeunload`, and Electron itself asks nobody: it would just keep the window.
 */
export function askBeforeClosing(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBoxSync'>,
): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'Not all that you typed is saved.',
      detail: 'What cannot be read yet, or was refused, is lost with the window.',
      buttons: ['Close without saving', 'Stay'],
      defaultId: 1,
      cancelId: 1,
    })
    // To prevent what prevents: the page is left.
    if (answer === 0) event.preventDefault()
  })
}
