import type { Connection } from '../../shared/connection.ts'
import type { PreflightCheck } from '../../shared/preflight.ts'
import { fetchDocument } from '../id-token/fetch-document.ts'
import type { Investigation } from '../investigation.ts'
import { compareEndpoints } from './compare-endpoints.ts'
import { compareFeatures } from './compare-features.ts'
import { discoveryCandidates } from './discovery-candidates.ts'
import { type DiscoveryDocument, isMetadata } from './discovery-document.ts'
import { checkOf } from './preflight-check.ts'

const check = checkOf('discovery-found', 'The provider describes itself')

/**
 * Looks for the provider's discovery document and compares it with the connection, field by field.
 *
 * @param limit requests
 */
export async function checkDiscovery(
  connection: Connection,
  { send, hasTime }: Investigation,
  limit: number,
): Promise<readonly PreflightCheck[]> {
  const { authorizationURL, tokenURL } = connection.options
  const evidence: string[] = []
  const silent = new Map<string, string>()
  const candidates = discoveryCandidates(new URL(authorizationURL), new URL(tokenURL))
  for (const url of candidates.slice(0, limit)) {
    const { host } = new URL(url)
    if (!hasTime()) break
    // Who leaves one request unanswered does so with the next, and the person waits for each.
    if (silent.has(host)) continue
    const fetched = await fetchDocument(url, send)
    evidence.push(fetched.evidence)
    if (!fetched.isAnswered) silent.set(host, fetched.problem)
    if (fetched.document && isMetadata(fetched.document))
      return compare(connection, { url, fields: fetched.document, evidence: fetched.evidence })
  }
  const [unanswered] = silent
  if (unanswered)
    return [
      check.skipped(
        `${unanswered[0]} did not answer when it was asked for its discovery document (${unanswered[1]}); there is nothing to compare with.`,
        evidence,
      ),
    ]
  return [
    check.skipped(
      `No discovery document was found for ${new URL(authorizationURL).host}, which is usual for OAuth 2.0 without OpenID Connect; there is nothing to compare with.`,
      evidence,
    ),
  ]
}

function compare(connection: Connection, document: DiscoveryDocument): readonly PreflightCheck[] {
  return [
    check.passed(`Its discovery document is at ${document.url}.`, [document.evidence]),
    ...compareEndpoints(connection, document),
    ...compareFeatures(connection, document),
  ]
}
