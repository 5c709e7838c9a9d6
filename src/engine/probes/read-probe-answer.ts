import { errorDescriptionOf, errorWordsOf } from '../../shared/error-words.ts'
import type { ProbeVerdict } from '../../shared/probe.ts'
import { explainFailure } from '../http/explain-failure.ts'
import { type HttpOutcome, type HttpResponse, headerOf } from '../http/http-message.ts'
import { readFields } from '../http/response-fields.ts'

/** How a token endpoint took a request with a made-up code. */
export interface ProbeAnswer {
  readonly verdict: ProbeVerdict
  /** What it answered, as the second half of a sentence. */
  readonly said: string
  readonly isJson: boolean
  /** The `WWW-Authenticate` of the answer; empty where there is none. */
  readonly challenge: string
}

/** Bytes: an error response is short. */
const answerLimit = 1_000_000

/** Codes that speak of the code alone: RFC 6749 §5.2, GitHub, and the likes of it. */
const codeRefused =
  /^(invalid_grant|bad_verification_code|invalid_code|expired_code|code_expired)$/i

/** Codes that speak of the client: RFC 6749 §5.2, GitHub, Bitbucket, and the likes of it. */
const clientRefused =
  /^(invalid_client(_\w+)?|incorrect_client_credentials|bad_client_\w+|bad_client|invalid_app_\w+)$/i

/** LinkedIn: "appid/redirect uri/code verifier does not match authorization code". */
const codeDiffers = /(not|doesn't) match (the )?authorization code/i

const clientWords =
  /client[ _-]?(secret|id|credential|authentication)|app[ _-]?(id|secret)|AADSTS7000(15|16|215|218)/i

const codeWords =
  /authorization[ _]code|verification code|auth code|\bcode (passed|is|was|has)\b|invalid code/i

/** Codes that refuse the request, whoever sends it (RFC 6749 §5.2). */
const requestRefused =
  /^(invalid_request|unsupported_grant_type|invalid_scope|unauthorized_client)$/i

/** Reads what a token endpoint answered to a made-up code. */
export function readProbeAnswer(outcome: HttpOutcome): ProbeAnswer {
  if (outcome.kind === 'failed') {
    const said = `it gave no answer: ${explainFailure(outcome.failure).reason}`
    return { verdict: 'unreachable', said, isJson: false, challenge: '' }
  }
  const { response } = outcome
  const { fields, isJson } = readFields(response, answerLimit) ?? { fields: {}, isJson: false }
  const error = textOf(fields.error)
  const description = error === '' ? errorWordsOf(fields) : errorDescriptionOf(fields)
  return {
    verdict: judge(response, fields, `${error} ${description}`.trim()),
    said: describe(response, fields, error, description),
    isJson,
    challenge: headerOf(response.headers, 'www-authenticate') ?? '',
  }
}

function judge(
  { status }: HttpResponse,
  fields: Readonly<Record<string, unknown>>,
  words: string,
): ProbeVerdict {
  const error = textOf(fields.error)
  if (codeRefused.test(error)) return 'client-accepted'
  if (clientRefused.test(error)) return 'client-refused'
  if (codeDiffers.test(words)) return 'client-accepted'
  if (clientWords.test(words)) return 'client-refused'
  if (codeWords.test(words)) return 'client-accepted'
  if (status === 401) return 'client-refused'
  return requestRefused.test(error) ? 'request-refused' : 'unclear'
}

function describe(
  { status, headers }: HttpResponse,
  fields: Readonly<Record<string, unknown>>,
  error: string,
  description: string,
): string {
  if (textOf(fields.access_token) !== '') return 'it gave an access token for a made-up code'
  if (error === '' && description === '') {
    const type = headerOf(headers, 'content-type')?.split(';')[0]?.trim()
    const what = type === 'text/html' ? 'a page' : type === undefined ? 'nothing to read' : type
    return `it answered with status ${status} and ${what}, and named no OAuth error`
  }
  const named = error === '' ? '' : ` "${clip(error)}"`
  return `it answered with status ${status}${named}${description === '' ? '' : `: ${clip(description)}`}`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
