import type { Run } from '../../../shared/run.ts'
import type { Exchange, HeaderList } from '../../../shared/trace.ts'

/** One recorded request and what came back for it, in real or masked values. */
export interface RecordedExchange {
  readonly method: string
  readonly url: string
  readonly requestBody: string
  readonly answer:
    | {
        readonly kind: 'answered'
        readonly status: number
        readonly statusText: string
        /** Names in lower case. */
        readonly headers: HeaderList
        readonly body: Uint8Array
      }
    | { readonly kind: 'failed'; readonly code: string; readonly message: string }
}

/** What a run's profile script sent and was answered, as a recording. */
export function recordedFromRun({ trace }: Run): RecordedExchange[] {
  return trace
    .filter(
      (event): event is Exchange => event.kind === 'exchange' && event.purpose === 'profile-script',
    )
    .map(recordedFromTrace)
}

function recordedFromTrace({ request, response, error }: Exchange): RecordedExchange {
  const { method, url, body } = request
  return {
    method,
    url,
    requestBody: body?.text ?? '',
    answer: response
      ? {
          kind: 'answered',
          status: response.status,
          statusText: response.statusText,
          headers: withoutTransport(response.headers),
          body: Buffer.from(response.body?.text ?? ''),
        }
      : {
          kind: 'failed',
          code: error?.code ?? 'UNKNOWN',
          message: error?.message ?? 'the recorded request had no answer',
        },
  }
}

const transportHeaders = ['content-encoding', 'content-length', 'transfer-encoding']

/** Response headers without those that tell how the body travelled: a recorded body is unpacked. */
export function withoutTransport(headers: HeaderList): HeaderList {
  return headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !transportHeaders.includes(name))
}
