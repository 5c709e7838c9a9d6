import { explainFailure } from '../http/explain-failure.ts'
import { readJsonObject } from '../http/response-fields.ts'
import { documentLimit, type SendForEvidence } from './send-for-evidence.ts'

/** A JSON object from a URL, or why there is none. */
export interface FetchedDocument {
  readonly document: Readonly<Record<string, unknown>> | null
  /** The second half of a sentence; empty where there is a document. */
  readonly problem: string
  /** An HTTP response came, whatever was in it. */
  readonly isAnswered: boolean
  readonly evidence: string
}

/** Fetches a JSON document. */
export async function fetchDocument(url: string, send: SendForEvidence): Promise<FetchedDocument> {
  const headers = [['Accept', 'application/json']] as const
  const { outcome, evidence } = await send({ method: 'GET', url, headers })
  if (outcome.kind === 'failed') {
    const problem = explainFailure(outcome.failure).reason
    return { document: null, problem, isAnswered: false, evidence }
  }
  const fail = (problem: string) => ({ document: null, problem, isAnswered: true, evidence })
  const { status } = outcome.response
  if (status !== 200) return fail(`it answered with status ${status}`)
  const document = readJsonObject(outcome.response, documentLimit)
  return document === null
    ? fail('its answer is not a JSON object')
    : { document, problem: '', isAnswered: true, evidence }
}
