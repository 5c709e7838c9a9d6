import { authorizationErrorCases } from './authorization-error-cases.ts'
import { callbackCases } from './callback-cases.ts'
import type { CheckCases } from './check-case.ts'
import { clientCases } from './client-cases.ts'
import { connectionCases } from './connection-cases.ts'
import { environmentCases } from './environment-cases.ts'
import { followUpCases } from './follow-up-cases.ts'
import { grantCases } from './grant-cases.ts'
import { idTokenCases } from './id-token-cases.ts'
import { loginPageCases } from './login-page-cases.ts'
import { profileCases } from './profile-cases.ts'
import { scopeCases } from './scope-cases.ts'
import { scriptCases } from './script-cases.ts'
import { securityCases } from './security-cases.ts'
import { tokenEndpointCases } from './token-endpoint-cases.ts'
import { tokenResponseCases } from './token-response-cases.ts'
import { userinfoCases } from './userinfo-cases.ts'

/** The case of every check, by its code. */
export const allCases: CheckCases = {
  ...connectionCases,
  ...environmentCases,
  ...loginPageCases,
  ...callbackCases,
  ...authorizationErrorCases,
  ...scopeCases,
  ...tokenEndpointCases,
  ...clientCases,
  ...grantCases,
  ...tokenResponseCases,
  ...idTokenCases,
  ...userinfoCases,
  ...scriptCases,
  ...profileCases,
  ...securityCases,
  ...followUpCases,
}
