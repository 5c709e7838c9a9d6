import type { App } from 'electron'

/**
 * No client certificate is sent. Electron's default would send the first one of the system's store
 * without asking.
 */
export function refuseClientCertificates(app: Pick<App, 'on'>): void {
  app.on('select-client-certificate', (event, _contents, _url, _certificates, callback) => {
    event.preventDefault()
    callback()
  })
}
