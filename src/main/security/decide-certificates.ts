import type { App } from 'electron'
import type { SessionDeciders } from './session-deciders.ts'

/**
 * A certificate that Chromium does not trust is refused, in every window, unless the person who
 * watches that login has seen its facts and says otherwise. The one place that answers the event,
 * because only the first answer counts.
 */
export function decideCertificates(app: Pick<App, 'on'>, deciders: SessionDeciders): void {
  app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
    event.preventDefault()
    const decider = contents && deciders.of(contents.session)
    if (!decider) return callback(false)
    decider.trustCertificate({ url, error, certificate }).then(callback, () => callback(false))
  })
}
