import { behaviourOf } from '../../shared/behaviour.ts'
import { type Connection, callbackUrlOf } from '../../shared/connection.ts'
import { maskConnection } from '../../shared/connection-secrets.ts'
import type { ProbePlan } from '../../shared/probe.ts'
import { Redactor } from '../../shared/redaction.ts'
import { tokenRequestHeaders, tokenRequestParameters } from '../../shared/token-request.ts'
import { asItIs, authenticationVariants, loginVariants, requestVariants } from './probe-variants.ts'

/**
 * Says what a search with made-up codes would send and try, so that a person can agree to it.
 * Nothing is sent.
 *
 * @param connection with its real secrets, which the plan does not hold
 * @param requestLimit how many requests the search may take
 */
export function planProbes(connection: Connection, requestLimit: number): ProbePlan {
  const masked = maskConnection(connection, new Redactor())
  const { tokenURL, customHeaders = {}, pkce_enabled } = masked.options
  const behaviour = behaviourOf(masked)
  const input = {
    redirectUri: callbackUrlOf(masked),
    codeVerifier: pkce_enabled ? madeUp : null,
    code: madeUp,
  }
  return {
    request: {
      url: tokenURL,
      headers: tokenRequestHeaders(customHeaders, behaviour),
      parameters: tokenRequestParameters(masked, input, behaviour),
    },
    // The facts of the real credentials decide which variants there are.
    withMadeUpCode: [asItIs, ...authenticationVariants(connection), ...requestVariants(connection)],
    withNewLogin: loginVariants(connection),
    requestLimit,
  }
}

/** Stands for what is made anew for each request. */
const madeUp = 'made-up'
