import { type Check, setOption } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { quote } from '../../wording.ts'

/** Finds a logout for which the connection has no URL. */
export const logoutUrlAbsent: Check = {
  code: 'logout-url-absent',
  severity: 'hint',
  title: 'The connection does not say where to sign out',
  rule: 'Auth0 Management API: options.logoutUrl, scripts.getLogoutUrl',
  example:
    "The connection has neither logoutUrl nor a script getLogoutUrl, so a federated logout ends only the session at Auth0. Look up the sign-out address in the provider's documentation.",
  find({ followUps, idToken }) {
    const { followUp } = followUps.logout ?? {}
    if (followUp?.error?.code !== 'logout-url-absent') return null
    const named = textOf(idToken?.discovery?.document?.end_session_endpoint)
    const end = named
      ? `The provider names ${quote(named, 160)} as its end_session_endpoint.`
      : "Look up the sign-out address in the provider's documentation."
    return {
      explanation: `The connection has neither logoutUrl nor a script getLogoutUrl, so a federated logout ends only the session at Auth0. ${end}`,
      evidence: followUp.evidence,
      ...(named
        ? { fix: setOption('Sign out at the end_session_endpoint', 'logoutUrl', named) }
        : {}),
    }
  },
}
