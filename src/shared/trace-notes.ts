import type { FollowUpKind } from './follow-up.ts'
import type { TraceEvent } from './trace.ts'

/** Notes that say that something went wrong. */
const failureNotes = [
  'callback-url.unusable',
  'callback.refused',
  'certificate.refused',
  'client-certificate.refused',
  'connection.incomplete',
  'download.refused',
  'host.not-connected',
  'host.not-resolved',
  'http-login.refused',
  'id-token.not-inspected',
  'introspection.failed',
  'logout-script.failed-after-callback',
  'logout.failed',
  'page.crashed',
  'profile-script.failed-after-callback',
  'refresh.failed',
  'revocation.failed',
  'tls.failed',
  'window.refused',
] as const

/** What each note of the engine is called: `object.outcome`. */
export type NoteName =
  | (typeof failureNotes)[number]
  | `${FollowUpKind}.failed`
  | `${'profile' | 'logout'}-script.${string}`
  | `${TraceEvent['kind']}.not-recorded`
  | 'authorization-request.built'
  | 'authorization-request.collided'
  | 'browser.started'
  | 'callback-url.replaced'
  | 'callback.asked'
  | 'callback.awaited'
  | 'callback.received'
  | 'certificate.trusted'
  | 'host.connected'
  | 'host.resolved'
  | 'http-login.answered'
  | 'logout-url.built'
  | 'request.held'
  | 'tls.established'
  | 'trace.truncated'

const failures: ReadonlySet<string> = new Set(failureNotes)

/** Says whether a note tells of a failure. */
export function isFailureNote(name: string): boolean {
  return failures.has(name)
}
