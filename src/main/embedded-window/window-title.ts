import type { BrowserWindow } from 'electron'

/**
 * Gives a login window no menu and shows the origin of the page in the window's title, before the title that the page gives itself:
 * without an address bar there is no other way to see where a password goes.
 */
export function dressLoginWindow(window: BrowserWindow): void {
  window.removeMenu()
  window.on('page-title-updated', (event, title) => {
    event.preventDefault()
    window.setTitle(titleOf(window.webContents.getURL(), title))
  })
  window.webContents.on('did-navigate', (_event, url) => window.setTitle(titleOf(url, '')))
}

/** For example `https://login.example.com: Sign in`. Host names come in their ASCII form. */
export function titleOf(url: string, pageTitle: string): string {
  if (!URL.canParse(url)) return 'Sign in'
  const { origin, protocol } = new URL(url)
  const place = origin === 'null' ? protocol : origin
  // A page that calls itself by its own address has no other title.
  return pageTitle === '' || url.endsWith(pageTitle) ? place : `${place}: ${pageTitle}`
}
