import type { Check } from '../check.ts'
import { accessTokenOverHttp } from './security/access-token-over-http.ts'
import { callbackNotEncrypted } from './security/callback-not-encrypted.ts'
import { clientSecretInUrl } from './security/client-secret-in-url.ts'
import { emailVerifiedHardcoded } from './security/email-verified-hardcoded.ts'
import { endpointNotEncrypted } from './security/endpoint-not-encrypted.ts'
import { idTokenDecodedUnverified } from './security/id-token-decoded-unverified.ts'
import { pkceMissingForPublicClient } from './security/pkce-missing-for-public-client.ts'
import { pkceOff } from './security/pkce-off.ts'
import { scriptHoldsSecret } from './security/script-holds-secret.ts'
import { scriptLogsToken } from './security/script-logs-token.ts'
import { tokenInUrl } from './security/token-in-url.ts'

/** The checks of "Security", precise ones before general ones. */
export const securityChecks: readonly Check[] = [
  clientSecretInUrl,
  endpointNotEncrypted,
  accessTokenOverHttp,
  pkceMissingForPublicClient,
  emailVerifiedHardcoded,
  scriptHoldsSecret,
  pkceOff,
  idTokenDecodedUnverified,
  tokenInUrl,
  callbackNotEncrypted,
  scriptLogsToken,
]
