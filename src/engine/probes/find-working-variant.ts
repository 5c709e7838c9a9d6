import type { Connection } from '../../shared/connection.ts'
import type { ProbeResult, ProbeVariant } from '../../shared/probe.ts'
import type { Investigation } from '../investigation.ts'
import { asItIs, authenticationVariants, requestVariants } from './probe-variants.ts'
import { type SendProbe, type TriedVariant, tryVariant } from './try-variants.ts'

/** What made-up codes could tell. */
export interface Search {
  readonly results: readonly ProbeResult[]
  /** The variant that the server accepts the client of. */
  readonly working: ProbeVariant | null
  /** The server looks at the code before the client, so that made-up codes say nothing of it. */
  readonly isIndifferent: boolean
}

/**
 * Tries the connection as it is and then, one by one, the variants that a made-up code can tell
 * apart, until one is accepted. Sends at most `limit` requests.
 *
 * @see RFC 6749 §5.2: `invalid_client` against `invalid_grant`
 */
export async function findWorkingVariant(
  connection: Connection,
  { send, hasTime }: Pick<Investigation, 'send' | 'hasTime'>,
  limit: number,
): Promise<Search> {
  let left = limit
  const sendCounted: SendProbe = (request) => {
    left -= 1
    return send(request)
  }
  const first = await tryVariant(connection, asItIs, sendCounted)
  const results = [first.result]
  let last = first
  for (const variant of variantsAfter(first, connection)) {
    // An accepted variant is followed by its control.
    if (isDecided(last) || left < 2 || !hasTime()) break
    last = await tryVariant(connection, variant, sendCounted)
    results.push(last.result)
  }
  return {
    results,
    working: last.result.verdict === 'client-accepted' ? last.result.variant : null,
    isIndifferent: last.isIndifferent,
  }
}

function isDecided({ result, isIndifferent }: TriedVariant): boolean {
  return isIndifferent || result.verdict === 'client-accepted' || result.verdict === 'unreachable'
}

/** What is worth trying after the first answer, likeliest first. */
function variantsAfter({ answer }: TriedVariant, connection: Connection): readonly ProbeVariant[] {
  const authentication = authenticationVariants(connection)
  const request = requestVariants(connection)
  switch (answer.verdict) {
    case 'client-refused':
      return preferBasic(authentication, /^basic\b/i.test(answer.challenge))
    case 'request-refused':
      // Two ways of authentication in one request are a reason for invalid_request (RFC 6749 §2.3).
      return authentication.some(({ code }) => code === 'secret-in-body')
        ? [...authentication, ...request]
        : [...request, ...authentication]
    case 'unclear':
      return answer.isJson
        ? authentication
        : [...request.filter(({ code }) => code === 'accept-json'), ...authentication]
    default:
      return []
  }
}

function preferBasic(
  variants: readonly ProbeVariant[],
  isWanted: boolean,
): readonly ProbeVariant[] {
  if (!isWanted) return variants
  return variants.toSorted((a, b) => Number(isBasic(b)) - Number(isBasic(a)))
}

function isBasic({ code }: ProbeVariant): boolean {
  return code === 'basic' || code === 'basic-form-encoded'
}
