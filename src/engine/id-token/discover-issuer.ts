import type { Discovery } from '../../shared/id-token.ts'
import { fetchDocument } from './fetch-document.ts'
import type { SendForEvidence } from './send-for-evidence.ts'

/** Fetches an issuer's metadata (OpenID Connect Discovery §4.1). */
export async function discoverIssuer(issuer: string, send: SendForEvidence): Promise<Discovery> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const { document, problem, evidence } = await fetchDocument(url, send)
  return { url, document, ...(problem === '' ? {} : { problem }), evidence }
}
