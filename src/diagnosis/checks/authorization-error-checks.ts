import type { Check } from '../check.ts'
import { accessDenied } from './authorization-error/access-denied.ts'
import { authorizationErrorUnknown } from './authorization-error/authorization-error-unknown.ts'
import { authorizationInvalidRequest } from './authorization-error/authorization-invalid-request.ts'
import { authorizationInvalidScope } from './authorization-error/authorization-invalid-scope.ts'
import { authorizationServerError } from './authorization-error/authorization-server-error.ts'
import { authorizationTemporarilyUnavailable } from './authorization-error/authorization-temporarily-unavailable.ts'
import { authorizationUnauthorizedClient } from './authorization-error/authorization-unauthorized-client.ts'
import { consentRequired } from './authorization-error/consent-required.ts'
import { interactionRequired } from './authorization-error/interaction-required.ts'
import { invalidTarget } from './authorization-error/invalid-target.ts'
import { loginRequired } from './authorization-error/login-required.ts'
import { pkceNotSupported } from './authorization-error/pkce-not-supported.ts'
import { pkceRequired } from './authorization-error/pkce-required.ts'
import { requestObjectRefused } from './authorization-error/request-object-refused.ts'
import { unsupportedResponseType } from './authorization-error/unsupported-response-type.ts'

/** The checks of "Errors of the authorization server", precise ones before general ones. */
export const authorizationErrorChecks: readonly Check[] = [
  accessDenied,
  pkceRequired,
  pkceNotSupported,
  authorizationInvalidRequest,
  authorizationUnauthorizedClient,
  unsupportedResponseType,
  authorizationInvalidScope,
  invalidTarget,
  loginRequired,
  consentRequired,
  interactionRequired,
  requestObjectRefused,
  authorizationServerError,
  authorizationTemporarilyUnavailable,
  authorizationErrorUnknown,
]
