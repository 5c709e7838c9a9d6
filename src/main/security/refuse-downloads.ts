import type { App, Session } from 'electron'

/** Nothing is ever downloaded to the disk, in no session. */
export function refuseDownloads(app: Pick<App, 'on'>): void {
  app.on('session-created', refuseDownloadsOf)
}

function refuseDownloadsOf(session: Pick<Session, 'on'>): void {
  session.on('will-download', (event) => event.preventDefault())
}
