import type { Check } from '../check.ts'
import { basicCredentialsWrong } from './client/basic-credentials-wrong.ts'
import { clientAssertionWanted } from './client/client-assertion-wanted.ts'
import { clientAuthBasicWanted } from './client/client-auth-basic-wanted.ts'
import { clientAuthenticatedTwice } from './client/client-authenticated-twice.ts'
import { clientSecretExpired } from './client/client-secret-expired.ts'
import { clientSecretMissing } from './client/client-secret-missing.ts'
import { clientSecretUnexpected } from './client/client-secret-unexpected.ts'
import { clientSecretWhitespace } from './client/client-secret-whitespace.ts'
import { clientSecretWrong } from './client/client-secret-wrong.ts'
import { clientUnknown } from './client/client-unknown.ts'
import { tokenInvalidClient } from './client/token-invalid-client.ts'

/** The checks of "Client authentication", precise ones before general ones. */
export const clientChecks: readonly Check[] = [
  clientSecretWhitespace,
  basicCredentialsWrong,
  clientAuthenticatedTwice,
  clientAuthBasicWanted,
  clientSecretMissing,
  clientSecretUnexpected,
  clientSecretExpired,
  clientSecretWrong,
  clientUnknown,
  clientAssertionWanted,
  tokenInvalidClient,
]
