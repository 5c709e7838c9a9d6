import type { Check } from './check.ts'
import { authorizationErrorChecks } from './checks/authorization-error-checks.ts'
import { callbackChecks } from './checks/callback-checks.ts'
import { clientChecks } from './checks/client-checks.ts'
import { connectionChecks } from './checks/connection-checks.ts'
import { environmentChecks } from './checks/environment-checks.ts'
import { followUpChecks } from './checks/follow-up-checks.ts'
import { grantChecks } from './checks/grant-checks.ts'
import { idTokenChecks } from './checks/id-token-checks.ts'
import { loginPageChecks } from './checks/login-page-checks.ts'
import { profileChecks } from './checks/profile-checks.ts'
import { scopeChecks } from './checks/scope-checks.ts'
import { scriptChecks } from './checks/script-checks.ts'
import { securityChecks } from './checks/security-checks.ts'
import { tokenEndpointChecks } from './checks/token-endpoint-checks.ts'
import { tokenResponseChecks } from './checks/token-response-checks.ts'
import { userinfoChecks } from './checks/userinfo-checks.ts'

/** Checks that look at the same part of a run. */
export interface CheckGroup {
  readonly title: string
  readonly checks: readonly Check[]
}

/**
 * Every check, in the order in which a person should read what they find: first what keeps
 * everything else from working, then along the flow, and last what works and could be better.
 */
export const checkGroups: readonly CheckGroup[] = [
  { title: 'The connection', checks: connectionChecks },
  { title: 'Network and computer', checks: environmentChecks },
  { title: 'Login page', checks: loginPageChecks },
  { title: 'Callback', checks: callbackChecks },
  { title: 'Errors of the authorization server', checks: authorizationErrorChecks },
  { title: 'Scope', checks: scopeChecks },
  { title: 'Token endpoint', checks: tokenEndpointChecks },
  { title: 'Client authentication', checks: clientChecks },
  { title: 'Authorization code and token errors', checks: grantChecks },
  { title: 'Token response', checks: tokenResponseChecks },
  { title: 'Requests of the profile script', checks: userinfoChecks },
  { title: 'Profile script', checks: scriptChecks },
  { title: 'Profile', checks: profileChecks },
  { title: 'ID token', checks: idTokenChecks },
  { title: 'Security', checks: securityChecks },
  { title: 'After the login', checks: followUpChecks },
]

/** The same as one list. */
export const checks: readonly Check[] = checkGroups.flatMap((group) => group.checks)
