import type { Check } from '../check.ts'
import { authorizationEndpointFailed } from './login-page/authorization-endpoint-failed.ts'
import { authorizationEndpointNotFound } from './login-page/authorization-endpoint-not-found.ts'
import { authorizationRestarted } from './login-page/authorization-restarted.ts'
import { callbackElsewhere } from './login-page/callback-elsewhere.ts'
import { callbackNearMiss } from './login-page/callback-near-miss.ts'
import { clientIdUnknownToLogin } from './login-page/client-id-unknown-to-login.ts'
import { embeddedBrowserRefused } from './login-page/embedded-browser-refused.ts'
import { loginNeedsAPerson } from './login-page/login-needs-a-person.ts'
import { loginNotFinished } from './login-page/login-not-finished.ts'
import { loginPageNotShown } from './login-page/login-page-not-shown.ts'
import { redirectLoop } from './login-page/redirect-loop.ts'
import { redirectUriNotRegistered } from './login-page/redirect-uri-not-registered.ts'
import { unexpectedRedirectScheme } from './login-page/unexpected-redirect-scheme.ts'

/** The checks of "Login page", precise ones before general ones. */
export const loginPageChecks: readonly Check[] = [
  authorizationEndpointNotFound,
  embeddedBrowserRefused,
  redirectUriNotRegistered,
  clientIdUnknownToLogin,
  authorizationEndpointFailed,
  callbackNearMiss,
  callbackElsewhere,
  unexpectedRedirectScheme,
  redirectLoop,
  loginPageNotShown,
  loginNeedsAPerson,
  loginNotFinished,
  authorizationRestarted,
]
