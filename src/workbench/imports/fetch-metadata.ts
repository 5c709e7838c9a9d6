import { decodeContent, decodeText } from '../../engine/http/body-text.ts'
import { explainFailure } from '../../engine/http/explain-failure.ts'
import { HttpClient } from '../../engine/http/http-client.ts'
import type { HttpOutcome } from '../../engine/http/http-message.ts'
import type { Network } from '../../engine/http/network.ts'

/** A server's metadata document, or why there is none, as one sentence. */
export type FetchedMetadata =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string }

const timeLimit = 10_000

/** Bytes; metadata documents are some kilobytes. */
const sizeLimit = 2_000_000

/** Asks the addresses in turn and gives the first document; redirects are not followed. */
export async function fetchMetadata(
  urls: readonly string[],
  signal: AbortSignal,
  network: Network | undefined,
): Promise<FetchedMetadata> {
  const client = new HttpClient({ connections: 1, network })
  const failures: string[] = []
  try {
    for (const url of urls) {
      const request = { method: 'GET', url, headers: [['Accept', 'application/json']] as const }
      const limits = { signal, timeoutMs: timeLimit, maxResponseSize: sizeLimit }
      const read = readAnswer(await client.send(request, limits))
      if (read.ok) return read
      failures.push(`${url}: ${read.message}`)
    }
    return { ok: false, message: `No metadata was found. ${failures.join('; ')}.` }
  } finally {
    await client.close()
  }
}

function readAnswer(outcome: HttpOutcome): FetchedMetadata {
  if (outcome.kind === 'failed')
    return { ok: false, message: explainFailure(outcome.failure).reason }
  const { status, headers, body } = outcome.response
  if (status !== 200) return { ok: false, message: `the answer is ${status}` }
  const text = decodeText(decodeContent(body, headers, sizeLimit))
  return text === null ? { ok: false, message: 'the answer is no text' } : { ok: true, text }
}
