import type { Check } from '../check.ts'
import { codeAlreadyUsed } from './grant/code-already-used.ts'
import { codeExpired } from './grant/code-expired.ts'
import { pkceVerifierRefused } from './grant/pkce-verifier-refused.ts'
import { tokenErrorUnknown } from './grant/token-error-unknown.ts'
import { tokenErrorWithStatus200 } from './grant/token-error-with-status-200.ts'
import { tokenInvalidGrant } from './grant/token-invalid-grant.ts'
import { tokenInvalidRequest } from './grant/token-invalid-request.ts'
import { tokenInvalidScope } from './grant/token-invalid-scope.ts'
import { tokenRedirectUriDiffers } from './grant/token-redirect-uri-differs.ts'
import { tokenUnauthorizedClient } from './grant/token-unauthorized-client.ts'
import { tokenUnsupportedGrantType } from './grant/token-unsupported-grant-type.ts'

/** The checks of "Authorization code and token errors", precise ones before general ones. */
export const grantChecks: readonly Check[] = [
  codeAlreadyUsed,
  codeExpired,
  tokenRedirectUriDiffers,
  pkceVerifierRefused,
  tokenInvalidGrant,
  tokenInvalidRequest,
  tokenUnauthorizedClient,
  tokenUnsupportedGrantType,
  tokenInvalidScope,
  tokenErrorUnknown,
  tokenErrorWithStatus200,
]
