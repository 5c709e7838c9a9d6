import type { App, Session } from 'electron'
import { bundleOrigin } from './bundle-origin.ts'

type PermissionSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>

/**
 * Denies every permission in every session, those of the login windows included. Without handlers
 * Electron grants them all, also the one that launches other programs. The workbench's own page may
 * write to the clipboard, for its copy buttons.
 *
 * @see Electron security checklist, item 5
 */
export function denyPermissions(app: Pick<App, 'on'>): void {
  app.on('session-created', denyPermissionsOf)
}

/** Denies every permission in one session; safe to repeat. */
export function denyPermissionsOf(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(isCopyButton(permission, details.requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isCopyButton(permission, requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null))
}

function isCopyButton(permission: string, requestingUrl: string): boolean {
  // Custom schemes have no origin in Node's URL, so the text is compared: `app://bundle` or a page of it.
  return (
    permission === 'clipboard-sanitized-write' &&
    (requestingUrl === bundleOrigin || requestingUrl.startsWith(`${bundleOrigin}/`))
  )
}
