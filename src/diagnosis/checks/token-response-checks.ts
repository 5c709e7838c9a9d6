import type { Check } from '../check.ts'
import { accessTokenMissing } from './token-response/access-token-missing.ts'
import { accessTokenNested } from './token-response/access-token-nested.ts'
import { accessTokenRenamed } from './token-response/access-token-renamed.ts'
import { expiresInImplausible } from './token-response/expires-in-implausible.ts'
import { expiresInText } from './token-response/expires-in-text.ts'
import { refreshTokenMissing } from './token-response/refresh-token-missing.ts'
import { tokenResponseByteOrderMark } from './token-response/token-response-byte-order-mark.ts'
import { tokenResponseCacheable } from './token-response/token-response-cacheable.ts'
import { tokenResponseCompressed } from './token-response/token-response-compressed.ts'
import { tokenResponseEmpty } from './token-response/token-response-empty.ts'
import { tokenResponseFormEncoded } from './token-response/token-response-form-encoded.ts'
import { tokenResponseHtml } from './token-response/token-response-html.ts'
import { tokenResponseNotUnderstood } from './token-response/token-response-not-understood.ts'
import { tokenTypeMissing } from './token-response/token-type-missing.ts'
import { tokenTypeNotBearer } from './token-response/token-type-not-bearer.ts'

/** The checks of "Token response", precise ones before general ones. */
export const tokenResponseChecks: readonly Check[] = [
  tokenResponseHtml,
  tokenResponseCompressed,
  tokenResponseEmpty,
  tokenResponseNotUnderstood,
  accessTokenNested,
  accessTokenRenamed,
  accessTokenMissing,
  tokenResponseByteOrderMark,
  tokenTypeNotBearer,
  tokenTypeMissing,
  expiresInText,
  expiresInImplausible,
  refreshTokenMissing,
  tokenResponseCacheable,
  tokenResponseFormEncoded,
]
