import type { App, Session } from 'electron'
import { decideCertificates } from './decide-certificates.ts'
import { decideHttpLogins } from './decide-http-logins.ts'
import { denyPermissions } from './deny-permissions.ts'
import { lockNavigation } from './lock-navigation.ts'
import { refuseClientCertificates } from './refuse-client-certificates.ts'
import { refuseDownloads } from './refuse-downloads.ts'
import { refuseNewWindows } from './refuse-new-windows.ts'
import { refuseWebviews } from './refuse-webviews.ts'
import { sandboxRenderers } from './sandbox-renderers.ts'
import type { SessionDeciders } from './session-deciders.ts'

/**
 * Sets up every rule that holds for the whole app. Must be called before the app is ready and
 * before any window or session is made: the rules take hold of each as it is created.
 */
export function setUpSecurity(
  app: App,
  defaultSession: () => Session,
  deciders: SessionDeciders,
): void {
  sandboxRenderers(app)
  denyPermissions(app)
  refuseDownloads(app)
  refuseWebviews(app)
  refuseNewWindows(app)
  lockNavigation(app, defaultSession)
  refuseClientCertificates(app)
  decideCertificates(app, deciders)
  decideHttpLogins(app, deciders)
}
