import type { App } from 'electron'

/**
 * A certificate that Chromium does not trust is refused, in every window. That is Electron's
 * default too; here it is said, so that nothing changes it unnoticed.
 */
export function refuseInvalidCertificates(app: Pick<App, 'on'>): void {
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault()
    callback(false)
  })
}
