import type { Check } from '../check.ts'
import { tokenEndpointForbidden } from './token-endpoint/token-endpoint-forbidden.ts'
import { tokenEndpointIgnoresFormBody } from './token-endpoint/token-endpoint-ignores-form-body.ts'
import { tokenEndpointMethodRefused } from './token-endpoint/token-endpoint-method-refused.ts'
import { tokenEndpointNotFound } from './token-endpoint/token-endpoint-not-found.ts'
import { tokenEndpointRateLimited } from './token-endpoint/token-endpoint-rate-limited.ts'
import { tokenEndpointRedirects } from './token-endpoint/token-endpoint-redirects.ts'
import { tokenEndpointUnavailable } from './token-endpoint/token-endpoint-unavailable.ts'
import { tokenEndpointWantsJson } from './token-endpoint/token-endpoint-wants-json.ts'
import { tokenErrorNotInProtocol } from './token-endpoint/token-error-not-in-protocol.ts'

/** The checks of "Token endpoint", precise ones before general ones. */
export const tokenEndpointChecks: readonly Check[] = [
  tokenEndpointNotFound,
  tokenEndpointMethodRefused,
  tokenEndpointRedirects,
  tokenEndpointForbidden,
  tokenEndpointRateLimited,
  tokenEndpointUnavailable,
  tokenEndpointWantsJson,
  tokenEndpointIgnoresFormBody,
  tokenErrorNotInProtocol,
]
