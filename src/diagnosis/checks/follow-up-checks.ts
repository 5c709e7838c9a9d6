import type { Check } from '../check.ts'
import { followUpNotAnswered } from './follow-up/follow-up-not-answered.ts'
import { introspectionFailed } from './follow-up/introspection-failed.ts'
import { introspectionInactive } from './follow-up/introspection-inactive.ts'
import { introspectionScopeDiffers } from './follow-up/introspection-scope-differs.ts'
import { introspectionUnauthorized } from './follow-up/introspection-unauthorized.ts'
import { introspectionUnsupported } from './follow-up/introspection-unsupported.ts'
import { logoutRefused } from './follow-up/logout-refused.ts'
import { logoutReturnUrlRefused } from './follow-up/logout-return-url-refused.ts'
import { logoutScriptFailed } from './follow-up/logout-script-failed.ts'
import { logoutUrlAbsent } from './follow-up/logout-url-absent.ts'
import { logoutUrlInvalid } from './follow-up/logout-url-invalid.ts'
import { logoutUrlNotHttps } from './follow-up/logout-url-not-https.ts'
import { refreshClientRefused } from './follow-up/refresh-client-refused.ts'
import { refreshFailed } from './follow-up/refresh-failed.ts'
import { refreshScopeDiffers } from './follow-up/refresh-scope-differs.ts'
import { refreshTokenAbsent } from './follow-up/refresh-token-absent.ts'
import { refreshTokenNotRotated } from './follow-up/refresh-token-not-rotated.ts'
import { refreshTokenRefused } from './follow-up/refresh-token-refused.ts'
import { refreshTokenRotated } from './follow-up/refresh-token-rotated.ts'
import { revocationFailed } from './follow-up/revocation-failed.ts'
import { revocationUnauthorized } from './follow-up/revocation-unauthorized.ts'
import { revocationUnsupported } from './follow-up/revocation-unsupported.ts'

/** The checks of "After the login", precise ones before general ones. */
export const followUpChecks: readonly Check[] = [
  refreshTokenAbsent,
  refreshTokenRefused,
  refreshClientRefused,
  refreshFailed,
  refreshScopeDiffers,
  refreshTokenNotRotated,
  refreshTokenRotated,
  revocationUnsupported,
  revocationUnauthorized,
  revocationFailed,
  introspectionUnsupported,
  introspectionUnauthorized,
  introspectionFailed,
  introspectionInactive,
  introspectionScopeDiffers,
  logoutUrlAbsent,
  logoutUrlInvalid,
  logoutScriptFailed,
  logoutUrlNotHttps,
  logoutReturnUrlRefused,
  logoutRefused,
  followUpNotAnswered,
]
