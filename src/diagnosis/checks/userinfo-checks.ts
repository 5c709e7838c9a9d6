import type { Check } from '../check.ts'
import { userinfoCompressed } from './userinfo/userinfo-compressed.ts'
import { userinfoErrorAsProfile } from './userinfo/userinfo-error-as-profile.ts'
import { userinfoErrorWithStatus200 } from './userinfo/userinfo-error-with-status-200.ts'
import { userinfoForbidden } from './userinfo/userinfo-forbidden.ts'
import { userinfoHtml } from './userinfo/userinfo-html.ts'
import { userinfoInsufficientScope } from './userinfo/userinfo-insufficient-scope.ts'
import { userinfoNetworkFailed } from './userinfo/userinfo-network-failed.ts'
import { userinfoNotFound } from './userinfo/userinfo-not-found.ts'
import { userinfoRateLimited } from './userinfo/userinfo-rate-limited.ts'
import { userinfoRedirectLoop } from './userinfo/userinfo-redirect-loop.ts'
import { userinfoRedirected } from './userinfo/userinfo-redirected.ts'
import { userinfoSigned } from './userinfo/userinfo-signed.ts'
import { userinfoTokenNotSent } from './userinfo/userinfo-token-not-sent.ts'
import { userinfoTokenWrong } from './userinfo/userinfo-token-wrong.ts'
import { userinfoUnauthorised } from './userinfo/userinfo-unauthorised.ts'
import { userinfoUnavailable } from './userinfo/userinfo-unavailable.ts'
import { userinfoUserAgentMissing } from './userinfo/userinfo-user-agent-missing.ts'

/** The checks of "Requests of the profile script", precise ones before general ones. */
export const userinfoChecks: readonly Check[] = [
  userinfoNetworkFailed,
  userinfoTokenNotSent,
  userinfoTokenWrong,
  userinfoInsufficientScope,
  userinfoUserAgentMissing,
  userinfoUnauthorised,
  userinfoForbidden,
  userinfoNotFound,
  userinfoRateLimited,
  userinfoUnavailable,
  userinfoRedirected,
  userinfoRedirectLoop,
  userinfoHtml,
  userinfoCompressed,
  userinfoSigned,
  userinfoErrorWithStatus200,
  userinfoErrorAsProfile,
]
