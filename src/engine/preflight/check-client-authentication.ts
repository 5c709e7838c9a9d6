import type { Connection } from '../../shared/connection.ts'
import type { PreflightCheck } from '../../shared/preflight.ts'
import type { Investigation } from '../investigation.ts'
import { findWorkingVariant, type Search } from '../probes/find-working-variant.ts'
import { checkOf } from './preflight-check.ts'

const check = checkOf('token-client-authentication', 'The token endpoint accepts the client')

/** Says that the person has not agreed to token requests with the client's credentials. */
export const clientAuthenticationNotAsked: PreflightCheck = {
  ...check.skipped(
    'Only a token request with the client’s credentials and a made-up code can tell, and it is sent only with consent.',
  ),
  needsConsent: true,
}

/** Says that there is no token endpoint to ask. */
export const clientAuthenticationUnknown = check.skipped('There is no token endpoint to ask.')

/**
 * Learns with made-up codes whether the token endpoint accepts the client's credentials, and if not,
 * in which way it does. To be called only with the person's consent.
 *
 * @param limit requests
 */
export async function checkClientAuthentication(
  connection: Connection,
  investigation: Investigation,
  limit: number,
): Promise<PreflightCheck> {
  return judge(await findWorkingVariant(connection, investigation, limit))
}

function judge({ results, working, isIndifferent }: Search): PreflightCheck {
  const evidence = results.flatMap((result) => result.evidence)
  const first = results[0]?.explanation ?? ''
  if (working?.code === 'as-it-is')
    return check.passed(`The credentials are accepted as they are sent. ${first}`, evidence)
  if (working !== null)
    return check.failed(
      `${first} It accepts another way: ${working.explanation}`,
      evidence,
      working.edits.length === 0
        ? undefined
        : { title: `Change the connection to “${working.title}”`, edits: working.edits },
    )
  if (isIndifferent) return check.warning(first, evidence)
  if (results.every(({ verdict }) => verdict === 'client-refused'))
    return check.failed(
      `${first} Every other way was refused too, so most likely client_id or client_secret is wrong.`,
      evidence,
    )
  return check.warning(first, evidence)
}
