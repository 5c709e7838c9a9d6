import type { Check } from '../check.ts'
import { profileAttributeEmpty } from './profile/profile-attribute-empty.ts'
import { profileAttributeTooLong } from './profile/profile-attribute-too-long.ts'
import { profileEmailMalformed } from './profile/profile-email-malformed.ts'
import { profileEmailVerifiedMissing } from './profile/profile-email-verified-missing.ts'
import { profileEmailVerifiedNotBoolean } from './profile/profile-email-verified-not-boolean.ts'
import { profileHoldsTokens } from './profile/profile-holds-tokens.ts'
import { profileIdInsteadOfUserId } from './profile/profile-id-instead-of-user-id.ts'
import { profileMetadata } from './profile/profile-metadata.ts'
import { profileNotAnObject } from './profile/profile-not-an-object.ts'
import { profilePictureNotHttps } from './profile/profile-picture-not-https.ts'
import { profileRawResponse } from './profile/profile-raw-response.ts'
import { profileUserIdImprecise } from './profile/profile-user-id-imprecise.ts'
import { profileUserIdIsToken } from './profile/profile-user-id-is-token.ts'
import { profileUserIdNotAValue } from './profile/profile-user-id-not-a-value.ts'
import { profileUserIdNumber } from './profile/profile-user-id-number.ts'
import { profileUserIdPrefixed } from './profile/profile-user-id-prefixed.ts'
import { profileUserIdUnstable } from './profile/profile-user-id-unstable.ts'
import { profileWithoutEmail } from './profile/profile-without-email.ts'
import { profileWithoutUserId } from './profile/profile-without-user-id.ts'

/** The checks of "Profile", precise ones before general ones. */
export const profileChecks: readonly Check[] = [
  profileNotAnObject,
  profileWithoutUserId,
  profileUserIdNotAValue,
  profileUserIdIsToken,
  profileUserIdImprecise,
  profileIdInsteadOfUserId,
  profileUserIdUnstable,
  profileUserIdPrefixed,
  profileUserIdNumber,
  profileWithoutEmail,
  profileEmailMalformed,
  profileEmailVerifiedNotBoolean,
  profileEmailVerifiedMissing,
  profileAttributeTooLong,
  profileAttributeEmpty,
  profilePictureNotHttps,
  profileRawResponse,
  profileHoldsTokens,
  profileMetadata,
]
