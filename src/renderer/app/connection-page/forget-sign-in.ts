import { type Connection, displayNameOf, type UserAgentKind } from '../../../shared/connection.ts'
import type { Workbench } from '../workbench.ts'

/** How the kept sign-in of a connection is cleared, or `null` where none is kept. */
export function forgetSignInOf(
  { wire, toasts }: Workbench,
  connection: Connection,
  chosen: UserAgentKind | undefined,
): (() => void) | null {
  if (chosen !== 'embedded-window' || !connection.workbench?.keepSignedIn) return null
  const { name } = connection
  const forget = async () => {
    const result = await wire.call('forgetSignIn', { name })
    if (!result.ok) return toasts.show({ kind: 'error', text: result.error.message })
    toasts.show({ kind: 'info', text: `Signed out of ${displayNameOf(connection)}.` })
  }
  return () => void forget()
}
