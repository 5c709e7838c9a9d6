import type { App } from 'electron'
import type { SessionDeciders } from './session-deciders.ts'

/**
 * A server or proxy that asks for HTTP authentication gets what the person who watches that login
 * types for it, else nothing; then its 401 page is shown. The one place that answers the event.
 */
export function decideHttpLogins(app: Pick<App, 'on'>, deciders: SessionDeciders): void {
  app.on('login', (event, contents, details, authInfo, callback) => {
    event.preventDefault()
    const decider = contents && deciders.of(contents.session)
    if (!decider) return callback()
    decider.giveCredentials({ authInfo, isRetry: !details.firstAuthAttempt }).then(
      (credentials) =>
        credentials ? callback(credentials.username, credentials.password) : callback(),
      () => callback(),
    )
  })
}
