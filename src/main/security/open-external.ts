import type { BrowserWindow, Dialog, Shell } from 'electron'

/**
 * A link of the workbench's page opens in the system browser: https only, without credentials in
 * it, and only after the person has seen the whole address and agreed, because some addresses
 * (`error_uri`) come from the server that is being tested.
 *
 * @see Electron security checklist, items 14 and 15
 */
export function openLinksExternally(
  window: BrowserWindow,
  { dialog, shell }: { readonly dialog: Dialog; readonly shell: Shell },
): void {
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (isOpenableUrl(url)) void openAfterConsent(window, url, { dialog, shell })
    return { action: 'deny' }
  })
}

/** Says whether a URL may be handed to the system browser. */
export function isOpenableUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  return protocol === 'https:' && username === '' && password === ''
}

/**
 * Opens an authorization request in the system browser. The person chose that when they started the
 * run, so nothing is asked again: the address is the connection's own `authorizationURL`, which may
 * be http, and never one that a page gave.
 *
 * @see Electron security checklist, item 15
 */
export async function openAuthorizationUrl(
  shell: Pick<Shell, 'openExternal'>,
  url: string,
): Promise<void> {
  const { protocol } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(`only http and https addresses are opened, not ${protocol}`)
  await shell.openExternal(url)
}

async function openAfterConsent(
  window: BrowserWindow,
  url: string,
  { dialog, shell }: { readonly dialog: Dialog; readonly shell: Shell },
): Promise<void> {
  // Parsed anew, so that host names that imitate others show in their ASCII form.
  const { href } = new URL(url)
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address in your browser?',
    detail: href,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
  })
  if (response !== 0) return
  try {
    await shell.openExternal(url)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await dialog.showMessageBox(window, {
      type: 'error',
      message: 'The address could not be opened in a browser.',
      detail: `${href}\n\n${reason}`,
    })
  }
}
