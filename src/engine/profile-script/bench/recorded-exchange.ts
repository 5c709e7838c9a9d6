import type { Run } from '../../../shared/run.ts'
import type { Exchange, HeaderList } from '../../../shared/trace.ts'
import { wholeBodyOf, withoutTransport } from '../../replay/recorded-body.ts'

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

/** What stands for a token that nobody gave, when nothing is sent. */
export const replayedToken = 'replayed-access-token'

/** What a run's profile script sent and was answered, as a recording. */
export function recordedFromRun({ trace }: Pick<Run, 'trace'>): RecordedExchange[] {
  return trace
    .filter(
      (event): event is Exchange => event.kind === 'exchange' && event.purpose === 'profile-script',
    )
    .map(recordedFromTrace)
}

function recordedFromTrace({ request, response, error }: Exchange): RecordedExchange {
  const { method, url, body } = request
  return { method, url, requestBody: body?.text ?? '', answer: answerOf(response, error) }
}

function answerOf(
  response: Exchange['response'],
  error: Exchange['error'],
): RecordedExchange['answer'] {
  if (!response) {
    const { code, message } = error ?? noAnswer
    return { kind: 'failed', code, message }
  }
  const { status, statusText } = response
  const body = wholeBodyOf(response.body)
  if (body === null) return { kind: 'failed', ...notWhole }
  return { kind: 'answered', status, statusText, headers: withoutTransport(response.headers), body }
}

const noAnswer = { code: 'UNKNOWN', message: 'the recorded request had no answer' }

const notWhole = {
  code: 'RECORDING_INCOMPLETE',
  message: 'the recording does not hold the body of this answer whole',
}
