import type { Check } from '../check.ts'
import { authParamsMapSourceIgnored } from './connection/auth-params-map-source-ignored.ts'
import { authorizationParameterReplaced } from './connection/authorization-parameter-replaced.ts'
import { b2cPolicyMissing } from './connection/b2c-policy-missing.ts'
import { callbackUrlPlaceholder } from './connection/callback-url-placeholder.ts'
import { clientKeyExpected } from './connection/client-key-expected.ts'
import { connectionIncomplete } from './connection/connection-incomplete.ts'
import { connectionNotEnabled } from './connection/connection-not-enabled.ts'
import { deploymentMarkerUnresolved } from './connection/deployment-marker-unresolved.ts'
import { discoveryEndpointsDiffer } from './connection/discovery-endpoints-differ.ts'
import { displayNameMissing } from './connection/display-name-missing.ts'
import { endpointsAreTheSame } from './connection/endpoints-are-the-same.ts'
import { formPostRequired } from './connection/form-post-required.ts'
import { responseModeConfigured } from './connection/response-mode-configured.ts'
import { upstreamAliasUnknown } from './connection/upstream-alias-unknown.ts'

/** The checks of "The connection", precise ones before general ones. */
export const connectionChecks: readonly Check[] = [
  connectionIncomplete,
  deploymentMarkerUnresolved,
  endpointsAreTheSame,
  callbackUrlPlaceholder,
  responseModeConfigured,
  formPostRequired,
  clientKeyExpected,
  b2cPolicyMissing,
  authParamsMapSourceIgnored,
  upstreamAliasUnknown,
  authorizationParameterReplaced,
  discoveryEndpointsDiffer,
  connectionNotEnabled,
  displayNameMissing,
]
