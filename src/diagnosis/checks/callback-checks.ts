import type { Check } from '../check.ts'
import { callbackCodeBesideError } from './callback/callback-code-beside-error.ts'
import { callbackCodeMissing } from './callback/callback-code-missing.ts'
import { callbackInFormBody } from './callback/callback-in-form-body.ts'
import { callbackInFragment } from './callback/callback-in-fragment.ts'
import { callbackIssuerMismatch } from './callback/callback-issuer-mismatch.ts'
import { callbackIssuerMissing } from './callback/callback-issuer-missing.ts'
import { callbackParameterRepeated } from './callback/callback-parameter-repeated.ts'
import { callbackStateMismatch } from './callback/callback-state-mismatch.ts'
import { callbackStateMissing } from './callback/callback-state-missing.ts'
import { callbackTokenInUrl } from './callback/callback-token-in-url.ts'

/** The checks of "Callback", precise ones before general ones. */
export const callbackChecks: readonly Check[] = [
  callbackStateMissing,
  callbackStateMismatch,
  callbackParameterRepeated,
  callbackInFragment,
  callbackInFormBody,
  callbackTokenInUrl,
  callbackCodeMissing,
  callbackCodeBesideError,
  callbackIssuerMismatch,
  callbackIssuerMissing,
]
