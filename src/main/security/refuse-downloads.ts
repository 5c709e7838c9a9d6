import type { App, Session } from 'electron'
import { isBundleUrl } from './bundle-origin.ts'

/**
 * Nothing is downloaded to the disk, in no session, but what the workbench's own page has made and
 * its person saves; where to is asked by Electron's own dialog.
 */
export function refuseDownloads(app: Pick<App, 'on'>): void {
  app.on('session-created', refuseDownloadsOf)
}

function refuseDownloadsOf(session: Pick<Session, 'on'>): void {
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault()
  })
}

/** A blob's URL begins with the origin of the page that made it, and only that page can. */
function isOwnBlob(url: string): boolean {
  return url.startsWith('blob:') && isBundleUrl(url.slice('blob:'.length))
}
