import type { Check } from '../check.ts'
import { idTokenAccessTokenHash } from './id-token/id-token-access-token-hash.ts'
import { idTokenAlgorithm } from './id-token/id-token-algorithm.ts'
import { idTokenAudience } from './id-token/id-token-audience.ts'
import { idTokenAuthorizedParty } from './id-token/id-token-authorized-party.ts'
import { idTokenClaimMissing } from './id-token/id-token-claim-missing.ts'
import { idTokenCodeHash } from './id-token/id-token-code-hash.ts'
import { idTokenEncrypted } from './id-token/id-token-encrypted.ts'
import { idTokenExpectedByScript } from './id-token/id-token-expected-by-script.ts'
import { idTokenExpired } from './id-token/id-token-expired.ts'
import { idTokenIssuedAt } from './id-token/id-token-issued-at.ts'
import { idTokenIssuer } from './id-token/id-token-issuer.ts'
import { idTokenKeyNotFound } from './id-token/id-token-key-not-found.ts'
import { idTokenKeysUnavailable } from './id-token/id-token-keys-unavailable.ts'
import { idTokenMalformed } from './id-token/id-token-malformed.ts'
import { idTokenMissing } from './id-token/id-token-missing.ts'
import { idTokenNonce } from './id-token/id-token-nonce.ts'
import { idTokenNotYetValid } from './id-token/id-token-not-yet-valid.ts'
import { idTokenSignatureWrong } from './id-token/id-token-signature-wrong.ts'
import { idTokenUnsigned } from './id-token/id-token-unsigned.ts'
import { idTokenVerified } from './id-token/id-token-verified.ts'
import { userinfoSubjectDiffers } from './id-token/userinfo-subject-differs.ts'

/** The checks of "ID token", precise ones before general ones. */
export const idTokenChecks: readonly Check[] = [
  idTokenMalformed,
  idTokenSignatureWrong,
  idTokenKeyNotFound,
  idTokenUnsigned,
  idTokenAlgorithm,
  idTokenKeysUnavailable,
  idTokenEncrypted,
  idTokenClaimMissing,
  idTokenIssuer,
  idTokenAudience,
  idTokenAuthorizedParty,
  idTokenExpired,
  idTokenNotYetValid,
  idTokenIssuedAt,
  idTokenNonce,
  idTokenAccessTokenHash,
  idTokenCodeHash,
  userinfoSubjectDiffers,
  idTokenExpectedByScript,
  idTokenMissing,
  idTokenVerified,
]
