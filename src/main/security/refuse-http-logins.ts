import type { App } from 'electron'

/** A server or proxy that asks for HTTP authentication gets none; its 401 page is shown. */
export function refuseHttpLogins(app: Pick<App, 'on'>): void {
  app.on('login', (event, _contents, _details, _authInfo, callback) => {
    event.preventDefault()
    callback()
  })
}
